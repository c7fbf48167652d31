import { z } from "zod";
import type { StaffActor } from "#app/domain/actor.ts";
import { failureKindNames } from "#app/domain/escalation/backup-plan.ts";
import { type Problem, problemStateNames } from "#app/domain/problems/problem.ts";
import { WordsByLanguageInput } from "../broadcasts/write-broadcast.ts";
import { line, orNothing, prose } from "../fields.ts";
import type { Services, Store } from "../services.ts";
import { noteProblem } from "./note-problem.ts";

/** A known problem as staff write it down; the same for the form and the API. */
export const KeepProblem = z.strictObject({
  title: line("what the problem is called among us", 200),
  failure: z.enum(
    failureKindNames,
    `Choose what kind of failure it is: ${failureKindNames.join(", ")}.`,
  ),
  product: orNothing(line("the product", 200)),
  words: WordsByLanguageInput.refine(
    (words) => Object.values(words).every((text) => text.length <= 2000),
    "Shorten the words for customers to 2000 characters.",
  ),
  state: z
    .enum(problemStateNames, `Choose where it stands: ${problemStateNames.join(", ")}.`)
    .default("looking"),
  cause: orNothing(prose("the cause", 4000)),
  fix: orNothing(prose("the fix", 4000)),
  prevention: orNothing(prose("the prevention", 4000)),
  /** The member of staff who looks after it; whoever writes it down when absent. */
  ownerId: orNothing(z.uuid("Choose who looks after it.")),
});
type KeepProblemInput = z.output<typeof KeepProblem>;

export type KeptProblem =
  | { readonly ok: true; readonly problem: Problem; readonly created: boolean }
  | { readonly ok: false; readonly reason: "not-found" | "edited-meanwhile" | "owner-unknown" };

/**
 * Writes a known problem down (R24), or anew what is known of it. The same words again change nothing.
 * @param known which one, and the version that was read (0: it is new)
 */
export async function keepProblem(
  services: Services,
  known: { readonly id: string; readonly version: number },
  input: KeepProblemInput,
  by: StaffActor,
): Promise<KeptProblem> {
  return services.transaction(async (store) => {
    const owner = await store.staff.findRole(input.ownerId ?? by.id);
    if (!owner) return { ok: false, reason: "owner-unknown" };
    const before = await store.problems.claim(known.id);
    if (before) return changeProblem(services, store, { before, known, input }, by);
    if (known.version > 0) return { ok: false, reason: "not-found" };
    const at = services.now();
    const typed = typedProblem(input, by.id);
    const made = { id: known.id, version: 1, createdBy: by.id, createdAt: at, updatedAt: at };
    const problem = { ...typed, ...made, fixedAt: typed.state === "fixed" ? at : null };
    await store.problems.insert(problem);
    await noteProblem(services, store, problem.id, { action: "problem-noted", by });
    return { ok: true, problem, created: true };
  });
}

type Change = {
  readonly before: Problem;
  readonly known: { readonly version: number };
  readonly input: KeepProblemInput;
};

async function changeProblem(
  services: Services,
  store: Store,
  { before, known, input }: Change,
  by: StaffActor,
): Promise<KeptProblem> {
  const typed = typedProblem(input, before.ownerId);
  // A form sent twice: what it says is what there is.
  if (says(before) === says({ ...before, ...typed })) {
    return { ok: true, problem: before, created: known.version === 0 };
  }
  if (before.version !== known.version) return { ok: false, reason: "edited-meanwhile" };
  const at = services.now();
  const fixedAt = typed.state === "fixed" ? (before.fixedAt ?? at) : null;
  const problem = { ...before, ...typed, version: before.version + 1, updatedAt: at, fixedAt };
  await store.problems.save(problem);
  const done = { action: "problem-changed", by, details: { status: problem.state } };
  await noteProblem(services, store, problem.id, done);
  return { ok: true, problem, created: false };
}

function typedProblem(input: KeepProblemInput, ownerId: string) {
  const { title, failure, words, state } = input;
  return {
    ...{ title, failure, words, state, ownerId: input.ownerId ?? ownerId },
    product: input.product ?? null,
    cause: input.cause ?? null,
    fix: input.fix ?? null,
    prevention: input.prevention ?? null,
  };
}

function says(problem: Problem): string {
  const { title, failure, product, state, cause, fix, prevention, ownerId, words } = problem;
  const spelt = Object.entries(words).sort();
  return JSON.stringify([title, failure, product, state, cause, fix, prevention, ownerId, spelt]);
}
