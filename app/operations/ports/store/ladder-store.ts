import type { Alerts } from "../alerts.ts";
import type { BackupPlans } from "../backup-plans.ts";
import type { Escalations, Ladders } from "../escalations.ts";
import type { HandOvers } from "../house.ts";

/** Ladders, climbs, back-up plans, alerts, and cases that change hands: what makes silence loud. */
export type LadderStore = {
  readonly escalations: Escalations;
  readonly ladders: Ladders;
  readonly backupPlans: BackupPlans;
  readonly alerts: Alerts;
  readonly handOvers: HandOvers;
};
