import { quotedSpans } from "./quotations.ts";

/** One word of a text. Rules compare `word`: small letters, without accents, ß as ss, straight apostrophe. */
export type Token = {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Counts the stretches between commas, colons and dashes. A negation reaches no further. */
  readonly clause: number;
  /** The customer's words, or somebody else's: not ours to mend. */
  readonly quoted: boolean;
};

const wordShape = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*%?/gu;
const plainWord = /^[a-z0-9'%]+$/;
const sentenceEnd = /[.!?…]["'”’»)*_]*\s|\n[ \t]*\n|\n\s*(?:[-*#>]|\d+\.)\s/;
const longestSentence = 200; // words; rules compare the phrases of a sentence with each other
const longestGap = 200; // what lies between two words; hostile text gets no more of our time
const abbreviation = /^(?:\p{L}|mrs?|ms|dr|sra?|nr|tel|no|st|ca|bzw|inkl|\d{1,2})$/u;

/** Folds a word, or a word of a phrase, to the form in which they are compared. */
export function foldWord(word: string): string {
  const small = word.toLowerCase();
  if (plainWord.test(small)) return small;
  return small.replaceAll("ß", "ss").replaceAll("’", "'").normalize("NFD").replace(/\p{M}/gu, "");
}

/** Splits a text into words, in one pass; every word knows its sentence, its clause and its quotation. */
export function tokenize(text: string): Token[] {
  const quotes = quotedSpans(text);
  const tokens: Token[] = [];
  let at = { sentence: 0, length: 0, clause: 0, quote: 0, end: 0, word: "" };
  for (const match of text.matchAll(wordShape)) {
    const start = match.index;
    const gap = text.slice(at.end, Math.min(start, at.end + longestGap));
    const isNew = at.length > 0 && (at.length >= longestSentence || endsSentence(gap, at.word));
    const sentence = at.sentence + (isNew ? 1 : 0);
    const clause = at.clause + (/[,;:–—()\n]|[.!?]\s/.test(gap) ? 1 : 0);
    let quote = at.quote;
    while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= start) quote += 1;
    const quoted = (quotes[quote]?.start ?? Number.POSITIVE_INFINITY) <= start;
    const word = foldWord(match[0]);
    const end = start + match[0].length;
    tokens.push({ word, start, end, sentence, clause, quoted });
    at = { sentence, length: isNew ? 1 : at.length + 1, clause, quote, end, word };
  }
  return tokens;
}

// "5. März" and "Mrs. Ferrer" are one sentence; so is a line that is merely wrapped.
function endsSentence(gap: string, before: string): boolean {
  if (!sentenceEnd.test(gap)) return false;
  return !(/^\.\s{1,2}$/.test(gap) && !gap.includes("\n") && abbreviation.test(before));
}
