import { z } from "zod";
import { certaintyNames } from "#app/domain/promises/promise.ts";
import { instant, orNothing, prose } from "../fields.ts";

/** By when: one moment, or a range when `dueFrom` is given. The same for forms and the API. */
export const dueFields = {
  dueAt: instant,
  dueFrom: orNothing(instant),
  certainty: z.enum(certaintyNames, `Say how sure it is: ${certaintyNames.join(", ")}.`),
};

export const because = prose("why, as the customer is told", 4000);

/** The time of a form as the rules take it. */
export function dueOf({ dueAt, dueFrom }: { dueAt: Date; dueFrom?: Date | undefined }) {
  return { from: dueFrom ?? null, at: dueAt };
}
