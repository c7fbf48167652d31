import { z } from "zod";
import { type Problem, problemStateNames } from "#app/domain/problems/problem.ts";
import { emailAddress, line, orNothing } from "#app/operations/fields.ts";
import { AffectedRow } from "#app/operations/problems/add-affected.ts";
import { KeepProblem } from "#app/operations/problems/keep-problem.ts";
import type { Store } from "#app/operations/services.ts";
import { LimitOfPage, placeCursor } from "#app/web/api/paging.ts";
import { wrongFields } from "#app/web/api/problem.ts";

const owner = orNothing(emailAddress);

/** A program names who looks after it by their e-mail, as it names the owner of a case. */
export const NoteProblem = KeepProblem.omit({ ownerId: true }).extend({ owner });

const state = z.enum(problemStateNames, `Choose where it stands: ${problemStateNames.join(", ")}.`);

/** What is left out stays; null takes a word away. */
export const ReviseProblem = NoteProblem.partial().extend({ state: state.optional() });

export const ProblemListQuery = z.strictObject({
  state: state.optional(),
  cursor: placeCursor,
  limit: LimitOfPage,
});
export const LinkedCasesQuery = ProblemListQuery.omit({ state: true });

export const LinkCase = z.strictObject({
  reference: line("the reference of a case, such as AM-7K3Q-X2M9", 40),
});

/** Customers who are affected and have not complained. */
export const AddAffected = z.strictObject({
  people: z.array(AffectedRow).min(1, "Name one at least.").max(1000, "Send 1,000 at a time."),
});

/** The id of who looks after it, by the e-mail that was sent; else throws the wrong field. */
export async function ownerIdOf(
  store: Store,
  email: string | undefined,
): Promise<{ ownerId?: string }> {
  if (!email) return {};
  const found = await store.staff.findByEmail(email);
  if (found) return { ownerId: found.id };
  throw wrongFields([{ field: "owner", message: "Nobody who works here has this e-mail." }]);
}

/** A problem as its operation takes it, with what a program changes. */
export function revised(
  { title, failure, product, words, state, cause, fix, prevention, ownerId }: Problem,
  changes: Omit<z.output<typeof ReviseProblem>, "owner">,
) {
  const kept = { title, failure, product, words, state, cause, fix, prevention, ownerId };
  return KeepProblem.parse({ ...kept, ...changes });
}
