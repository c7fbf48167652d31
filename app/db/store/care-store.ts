import type { Knex } from "knex";
import type { CareStore } from "#app/operations/ports/care.ts";
import { absences } from "../clock/absences.ts";
import { serviceLevels } from "../clock/service-levels.ts";
import { workingHours } from "../clock/working-hours.ts";
import { drafts } from "../composer/drafts.ts";
import { partners } from "../promises/partners.ts";
import { promises } from "../promises/promises.ts";
import { steps } from "../promises/steps.ts";
import type { AroundCase } from "./around-case.ts";
import type { Parts } from "./lazily.ts";

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
