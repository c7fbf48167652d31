import type { LadderStore } from "#app/operations/ports/store/ladder-store.ts";
import { handOvers } from "../cases/hand-overs.ts";
import { alerts } from "../escalation/alerts.ts";
import { backupPlans } from "../escalation/backup-plans.ts";
import { escalations } from "../escalation/escalations.ts";
import { ladders } from "../escalation/ladders.ts";
import type { Parts } from "./parts.ts";

/** Ladders, climbs, back-up plans, alerts, and cases that change hands. */
export const ladderParts: Parts<LadderStore, "tx" | "around"> = {
  escalations: ({ tx, around }) => escalations(tx, around),
  ladders: ({ tx, around }) => ladders(tx, around),
  backupPlans: ({ tx }) => backupPlans(tx),
  alerts: ({ tx, around }) => alerts(tx, around),
  handOvers: ({ tx }) => handOvers(tx),
};
