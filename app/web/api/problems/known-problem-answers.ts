import { z } from "zod";
import { failureKindNames } from "#app/domain/escalation/backup-plan.ts";
import { problemStateNames } from "#app/domain/problems/problem.ts";
import { onceFor } from "#app/operations/once-for.ts";
import type { LinkedCase, ListedProblem } from "#app/operations/ports/problems.ts";
import type { Store } from "#app/operations/services.ts";
import { url } from "#app/urls.ts";
import { isoOf } from "#app/web/api/case-answer.ts";
import type { Answer } from "#app/web/api/change.ts";
import { etagOf } from "#app/web/api/etag.ts";
import { notFound } from "#app/web/api/problem.ts";

const text = z.string().nullable();
const instant = z.iso.datetime();

const ShortProblem = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  failure: z.enum(failureKindNames),
  product: text,
  /** What customers read about it, by language. */
  words: z.record(z.string(), z.string()),
  state: z.enum(problemStateNames),
  cause: text,
  fix: text,
  prevention: text,
  owner: z.strictObject({ name: z.string(), email: z.string() }).nullable(),
  cases: z.int(),
  openCases: z.int(),
  createdAt: instant,
  updatedAt: instant,
  fixedAt: instant.nullable(),
  version: z.int(),
});

/** A known problem as the API answers it (R24). */
export const KnownProblemAnswer = ShortProblem.extend({
  /** Customers who have not complained and hear of it by a broadcast. */
  affected: z.int(),
});
export const KnownProblemListAnswer = z.strictObject({ items: z.array(ShortProblem), next: text });
export const LinkedCasesAnswer = z.strictObject({
  items: z.array(z.strictObject({ reference: z.string(), status: z.string(), linkedAt: instant })),
  next: text,
});
export const AddedAffectedAnswer = z.strictObject({ added: z.int(), known: z.int() });

type Short = z.output<typeof ShortProblem>;

/** Problems as a list shows them, each with who looks after it. */
export async function presentProblems(
  store: Store,
  problems: readonly ListedProblem[],
): Promise<Short[]> {
  const find = onceFor(
    (id: string) => store.staff.find(id),
    (id) => id,
  );
  const shown: Short[] = [];
  for (const problem of problems) {
    const { ownerId, createdBy: _, words, ...rest } = problem;
    const owner = await find(ownerId);
    shown.push({
      ...{ ...rest, words: { ...words } },
      owner: owner && { name: owner.name, email: owner.email },
      createdAt: problem.createdAt.toISOString(),
      updatedAt: problem.updatedAt.toISOString(),
      fixedAt: isoOf(problem.fixedAt),
    });
  }
  return shown;
}

/** A case that is part of a problem, as a list shows it. */
export function presentLinked({ reference, status, linkedAt }: LinkedCase) {
  return { reference, status, linkedAt: linkedAt.toISOString() };
}

/** One problem read, as JSON text and with its tag; throws the answer 404 without it. */
export async function readProblem(store: Store, id: string) {
  const problem = await store.problems.findListed(id);
  if (!problem) throw notFound();
  const [short] = await presentProblems(store, [problem]);
  const body = JSON.stringify({ ...short, affected: await store.problems.countAffected(id) });
  return { body, etag: etagOf(problem.version, body) };
}

/** Answers with a problem as it is now, and its tag. */
export async function answerProblem(
  store: Store,
  id: string,
  status: Answer["status"],
): Promise<Answer> {
  const { body, etag } = await readProblem(store, id);
  return { status, body, headers: { ETag: etag, Location: url("apiProblem", { id }) } };
}
