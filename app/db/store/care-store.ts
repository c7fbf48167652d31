import type { CareStore } from "#app/operations/ports/store/care-store.ts";
import { absences } from "../clock/absences.ts";
import { serviceLevels } from "../clock/service-levels.ts";
import { workingHours } from "../clock/working-hours.ts";
import { drafts } from "../composer/drafts.ts";
import { partners } from "../promises/partners.ts";
import { promises } from "../promises/promises.ts";
import { steps } from "../promises/steps.ts";
import type { Parts } from "./parts.ts";

/** Clocks, promises and partners. */
export const careParts: Parts<CareStore, "tx" | "around"> = {
  promises: ({ tx }) => promises(tx),
  steps: ({ tx }) => steps(tx),
  drafts: ({ tx }) => drafts(tx),
  partners: ({ tx }) => partners(tx),
  absences: ({ tx, around }) => absences(tx, around),
  workingHours: ({ tx, around }) => workingHours(tx, around),
  serviceLevels: ({ tx, around }) => serviceLevels(tx, around),
};
