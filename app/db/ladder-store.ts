import type { Knex } from "knex";
import type { LadderStore } from "#app/operations/ports/ladder.ts";
import { alerts } from "./alerts.ts";
import type { AroundCase } from "./around-case.ts";
import { backupPlans } from "./backup-plans.ts";
import { escalations } from "./escalations.ts";
import { handOvers } from "./hand-overs.ts";
import { house } from "./house.ts";
import { ladders } from "./ladders.ts";
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
