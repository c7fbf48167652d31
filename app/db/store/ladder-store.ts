import type { Knex } from "knex";
import type { LadderStore } from "#app/operations/ports/ladder.ts";
import { handOvers } from "../cases/hand-overs.ts";
import { alerts } from "../escalation/alerts.ts";
import { backupPlans } from "../escalation/backup-plans.ts";
import { escalations } from "../escalation/escalations.ts";
import { ladders } from "../escalation/ladders.ts";
import { house } from "../house/house.ts";
import type { AroundCase } from "./around-case.ts";
import type { Parts } from "./lazily.ts";

/** Ladders, climbs, back-up plans and alerts within one transaction. */
export function ladderParts(tx: Knex, around: AroundCase): Parts<LadderStore> {
  return {
    escalations: () => escalations(tx, around),
    ladders: () => ladders(tx, around),
    backupPlans: () => backupPlans(tx),
    alerts: () => alerts(tx, around),
    house: () => house(tx),
    handOvers: () => handOvers(tx),
  };
}
