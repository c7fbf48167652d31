import type { Partners } from "../partners.ts";
import type { Drafts, Promises, Steps } from "../promises.ts";
import type { Absences, ServiceLevels, WorkingHoursStore } from "../service-levels.ts";

/** Clocks, promises and partners: what keeps a customer from being forgotten. */
export type CareStore = {
  readonly promises: Promises;
  readonly steps: Steps;
  readonly drafts: Drafts;
  readonly partners: Partners;
  readonly absences: Absences;
  readonly workingHours: WorkingHoursStore;
  readonly serviceLevels: ServiceLevels;
};
