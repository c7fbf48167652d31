import type { Knex } from "knex";
import type { LadderStore } from "#app/operations/ports/ladder.ts";
import { alerts } from "./alerts.ts";
import { backupPlans } from "./backup-plans.ts";
import { escalations } from "./escalations.ts";
import { handOvers } from "./hand-overs.ts";
import { house } from "./house.ts";
import { ladders } from "./ladders.ts";

/** Ladders, climbs, back-up plans and alerts within one transaction. */
export function ladderStore(tx: Knex): LadderStore {
  return {
    escalations: escalations(tx),
    ladders: ladders(tx),
    backupPlans: backupPlans(tx),
    alerts: alerts(tx),
    house: house(tx),
    handOvers: handOvers(tx),
  };
}
