import type { Alerts } from "./alerts.ts";
import type { BackupPlans } from "./backup-plans.ts";
import type { Escalations, Ladders } from "./escalations.ts";
import type { HandOvers, House } from "./house.ts";

/** Ladders, climbs, back-up plans and alerts: the part of the database that makes silence loud. */
export type LadderStore = {
  readonly escalations: Escalations;
  readonly ladders: Ladders;
  readonly backupPlans: BackupPlans;
  readonly alerts: Alerts;
  readonly house: House;
  readonly handOvers: HandOvers;
};
