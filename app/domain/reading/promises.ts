import type { DateMention } from "./dates.ts";
import { isSomebodyElses } from "./guards.ts";
import { findLanguage } from "./languages/all.ts";
import { lexiconFor } from "./lexicon.ts";
import type { Hit } from "./phrase-book.ts";
import { type ReadText, readText, type Sentence } from "./sentences.ts";

/** A promise that stands in a text, so that it can offer to record itself (R7). Offsets are UTF-16. */
export type FoundPromise = {
  /** The sentence that promises. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** A word from us (a call, a mail), or a thing done. */
  readonly kind: "contact" | "outcome";
  /** Worded with a margin: a range, or "probably". Recorded as likely, not as certain. */
  readonly hedged: boolean;
  /** When, in the writer's words; `on` is the calendar day, when one is named and today is known. */
  readonly due: (Due & { readonly words: string }) | null;
};

type Due = Pick<DateMention, "kind" | "on">;

/** The promises in a text of ours. `today` is the customer's calendar day; a language we do not know has none. */
export function findPromises(text: string, language: string, today?: string): FoundPromise[] {
  const known = findLanguage(language);
  return known ? promisesIn(readText(text, lexiconFor(known), today ?? null)) : [];
}

/** The promises of a text that has been taken apart; one a sentence. */
export function promisesIn(read: ReadText): FoundPromise[] {
  return read.sentences.flatMap((sentence) => promiseOf(sentence, read) ?? []);
}

function promiseOf({ hits, dates, start, end }: Sentence, read: ReadText): FoundPromise | null {
  const commitments = hits.filter(
    (hit) =>
      hit.sense.startsWith("promise:") &&
      (dates.length > 0 || !hit.sense.startsWith("promise:dated")) &&
      !isSomebodyElses(hit, hits, read.tokens) &&
      !isUndone(hit, hits),
  );
  if (commitments.length === 0) return null;
  return {
    words: read.text.slice(start, end),
    start,
    end,
    kind: commitments.every((hit) => isContact(hit, commitments)) ? "contact" : "outcome",
    hedged:
      hits.some(({ sense }) => sense === "hedge") || dates.some(({ kind }) => kind === "range"),
    due: dueOf(dates, read),
  };
}

// "We will not", "we cannot promise"; and "if you like, we will", which is an offer.
function isUndone(promise: Hit, hits: readonly Hit[]): boolean {
  return hits.some(({ sense, first }) => {
    if (sense === "negation") return first >= promise.first - 4 && first <= promise.last;
    return sense === "condition" && first < promise.first;
  });
}

// "You will have word from me" is read as contact although "you will have" alone is an outcome.
function isContact({ first }: Hit, commitments: readonly Hit[]): boolean {
  return commitments.some((other) => other.sense.endsWith("contact") && other.first === first);
}

function dueOf(dates: readonly DateMention[], { tokens, text }: ReadText): FoundPromise["due"] {
  const due = dates[0];
  if (!due) return null;
  const words = text.slice(tokens[due.first]?.start, tokens[due.last]?.end);
  return { words, kind: due.kind, on: due.on };
}
