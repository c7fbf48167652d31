import type { z } from "zod";
import type { LeaveWish } from "#app/domain/composer/leave-time.ts";
import { dueProblem } from "#app/domain/promises/promise-due.ts";
import type { PromiseOfText } from "#app/operations/composer/change-draft.ts";
import type { ComposedDraft } from "#app/operations/ports/composer.ts";
import { wrongFields } from "#app/web/api/problem.ts";
import type { SendDraft } from "./draft-inputs.ts";

/** When it is to leave; "at" without its time is a wrong field. */
export function wishIn({ when, at }: z.output<typeof SendDraft>): LeaveWish {
  if (when !== "at") return { when };
  if (at) return { when, at };
  throw wrongFields([{ field: "at", message: "Write the time it is to leave at." }]);
}

/** Promises of a text as drafts keep them; each time is still to come. */
export function promisesOf(
  now: Date,
  promises: readonly z.output<typeof PromiseOfText>[],
): ComposedDraft["promises"] {
  const faults = promises.flatMap(({ dueAt }, at) => {
    const field = `promises.${at}.dueAt`;
    return dueProblem({ from: null, at: dueAt }, now)
      ? [{ field, message: "Write a time that is still to come, within two years." }]
      : [];
  });
  if (faults.length > 0) throw wrongFields(faults);
  return promises.map((promise) => ({ ...promise, dueAt: promise.dueAt.toISOString() }));
}
