import {
  byLikeness,
  isAlike,
  type Likeness,
  likenessOf,
  tellingWords,
} from "#app/domain/problems/likeness.ts";
import type { Problem } from "#app/domain/problems/problem.ts";
import type { ProblemCase, Suspicion } from "../ports/problems.ts";
import type { Services, Store } from "../services.ts";

const dayMs = 24 * 3_600_000;
/** How far back cases are looked through. */
const lookedBackMs = 90 * dayMs;
const shown = 20;

export type SuggestedCase = ProblemCase & { readonly likeness: Likeness };

/** Cases that may be part of a problem, the likeliest first, each with why; people decide. */
export async function suggestCases(
  services: Services,
  store: Store,
  problem: Problem,
): Promise<readonly SuggestedCase[]> {
  const since = new Date(services.now().getTime() - lookedBackMs);
  const own = tellingWords(problem.product ?? "");
  const words = [...tellingWords(problem.title)].filter((word) => !own.has(word));
  const found = await store.problems.listCandidates(
    { product: problem.product, words },
    since,
    200,
  );
  return found
    .map((each) => ({ ...each, likeness: likenessOf(each, problem) }))
    .filter(({ likeness }) => isAlike(likeness))
    .toSorted((a, b) => byLikeness(a.likeness, b.likeness))
    .slice(0, shown);
}

/** So many failures of one product within so many days raise the question (R24). */
export const suspicious = { atLeast: 3, days: 30 } as const;

/** Products that came back often of late and have no problem record. */
export function listSuspicions(services: Services, store: Store): Promise<readonly Suspicion[]> {
  const since = new Date(services.now().getTime() - suspicious.days * dayMs);
  return store.problems.listSuspicions(since, suspicious.atLeast);
}
