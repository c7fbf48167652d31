import type { Knex } from "knex";
import type { CareStore } from "#app/operations/ports/care.ts";
import { absences } from "./absences.ts";
import type { AroundCase } from "./around-case.ts";
import { drafts } from "./drafts.ts";
import type { Parts } from "./lazily.ts";
import { partners } from "./partners.ts";
import { promises } from "./promises.ts";
import { serviceLevels } from "./service-levels.ts";
import { steps } from "./steps.ts";
import { workingHours } from "./working-hours.ts";

/** Clocks, promises and partners within one transaction. */
export function careParts(tx: Knex, around: AroundCase): Parts<CareStore> {
  return {
    promises: () => promises(tx),
    steps: () => steps(tx),
    drafts: () => drafts(tx),
    partners: () => partners(tx),
    absences: () => absences(tx, around),
    workingHours: () => workingHours(tx, around),
    serviceLevels: () => serviceLevels(tx, around),
  };
}
