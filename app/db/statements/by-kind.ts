/** Rows told apart by what many of them share: that stands once, and each row says which of these it has. */
export type ByKind<Kind> = {
  readonly kinds: readonly Kind[];
  /** For each row the number of its kind; the first is 1. */
  readonly of: number[];
};

/** What is alike as JSON is one kind. */
export function byKind<Kind extends object>(kindOfEach: readonly Kind[]): ByKind<Kind> {
  const numbers = new Map<string, number>();
  const kinds: Kind[] = [];
  const of = kindOfEach.map((kind) => {
    const spelled = JSON.stringify(kind);
    const known = numbers.get(spelled);
    if (known) return known;
    numbers.set(spelled, kinds.push(kind));
    return kinds.length;
  });
  return { kinds, of };
}

/** How many rows of the same name come up to each, itself counted. */
export function nthOfEach(names: readonly string[]): number[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    return nth;
  });
}
