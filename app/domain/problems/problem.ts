import type { FailureKind } from "../escalation/backup-plan.ts";
import { namesOf } from "../names-of.ts";

/** Where we stand with a known problem. */
export const problemStates = {
  looking: { label: "Looking into it" },
  workaround: { label: "There is a workaround" },
  fixed: { label: "Fixed" },
} as const;
export type ProblemState = keyof typeof problemStates;
export const problemStateNames = namesOf(problemStates);

/** Words by language (`en`, `de`): each customer reads those of her own. */
export type WordsByLanguage = Readonly<Record<string, string>>;

/** The same failure with many customers (R24). */
export type Problem = {
  readonly id: string;
  /** For staff. */
  readonly title: string;
  readonly failure: FailureKind;
  readonly product: string | null;
  /** What customers read about it, and all they read. */
  readonly words: WordsByLanguage;
  readonly state: ProblemState;
  readonly cause: string | null;
  readonly fix: string | null;
  readonly prevention: string | null;
  readonly ownerId: string;
  readonly version: number;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly fixedAt: Date | null;
};

/** The language of a locale: `de-AT` is read as `de`. */
export function languageOf(locale: string): string {
  return locale.split(/[-_]/, 1)[0]?.toLowerCase() || "en";
}

/**
 * The words for somebody of that locale, with the language they are in: her own, else English, else
 * the first there are. Null when nothing was written.
 */
export function wordsFor(
  words: WordsByLanguage,
  locale: string,
): { readonly language: string; readonly words: string } | null {
  const written = Object.keys(words).filter((language) => words[language]);
  const own = languageOf(locale);
  const language = [own, "en", ...written].find((each) => written.includes(each));
  return language === undefined ? null : { language, words: words[language] ?? "" };
}

export type ReadWords = {
  readonly language: string;
  readonly words: string;
  /** How many read it, those among them whose own language is not written. */
  readonly readers: number;
};

/** The words with how many read each, the most read first; what nobody reads comes last. */
export function wordsByReaders(
  words: WordsByLanguage,
  audience: readonly { readonly language: string; readonly count: number }[],
): readonly ReadWords[] {
  const readers = new Map<string, number>();
  for (const { language, count } of audience) {
    const read = wordsFor(words, language)?.language;
    if (read) readers.set(read, (readers.get(read) ?? 0) + count);
  }
  return Object.entries(words)
    .map(([language, text]) => ({ language, words: text, readers: readers.get(language) ?? 0 }))
    .filter((each) => each.words !== "")
    .toSorted((one, other) => other.readers - one.readers);
}
