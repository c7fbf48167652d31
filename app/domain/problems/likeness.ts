/** What of a case is held against a problem. */
export type LikeCase = {
  readonly product: string | null;
  readonly subject: string;
  readonly problem: string;
};

export type LikeProblem = {
  readonly product: string | null;
  readonly title: string;
  readonly cause: string | null;
};

/** Why a case may be part of a problem, in words for staff; nothing is decided by it. */
export type Likeness = {
  readonly sameProduct: boolean;
  /** Words of the problem that the case says too. */
  readonly sameWords: readonly string[];
};

const shortest = 4;
const everywhere = new Set([
  ..."about after again also another because been before being cannot could does doesn".split(" "),
  ..."each every first from have having into just more most much only other over same".split(" "),
  ..."some still such than that their them then there these they this those very want".split(" "),
  ..."were what when where which while will with without would your".split(" "),
]);

/** The words of a text that say something, once each. */
export function tellingWords(text: string): ReadonlySet<string> {
  const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(all.filter((word) => word.length >= shortest && !everywhere.has(word)));
}

/** How a case is like a problem: the same product, the same words. */
export function likenessOf(caseFile: LikeCase, problem: LikeProblem): Likeness {
  const product = (name: string | null) => name?.trim().toLowerCase() || null;
  const of = tellingWords(`${problem.title} ${problem.cause ?? ""}`);
  const said = tellingWords(`${caseFile.subject} ${caseFile.problem}`);
  const own = tellingWords(problem.product ?? "");
  return {
    sameProduct:
      product(problem.product) !== null && product(caseFile.product) === product(problem.product),
    sameWords: [...of].filter((word) => said.has(word) && !own.has(word)),
  };
}

/** The same product, or at least two words in common: worth a look by a person. */
export function isAlike({ sameProduct, sameWords }: Likeness): boolean {
  return sameProduct || sameWords.length >= 2;
}

/** The likeliest first. */
export function byLikeness(a: Likeness, b: Likeness): number {
  const weigh = ({ sameProduct, sameWords }: Likeness) =>
    (sameProduct ? 100 : 0) + sameWords.length;
  return weigh(b) - weigh(a);
}
