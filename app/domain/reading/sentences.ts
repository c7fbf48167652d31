import { type DateMention, findDates } from "./dates.ts";
import type { Span } from "./finding.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Hit } from "./phrase-book.ts";
import { type Token, tokenize } from "./tokens.ts";

/** A sentence, with the phrases and dates in it. */
export type Sentence = Span & {
  readonly hits: readonly Hit[];
  readonly dates: readonly DateMention[];
};

/** A text taken apart, once, for all rules. */
export type ReadText = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
};

/** Takes a text apart. `today` is the customer's calendar day, for the dates. */
export function readText(text: string, lexicon: Lexicon, today: string | null): ReadText {
  const tokens = tokenize(text);
  const sentences: { start: number; end: number; hits: Hit[]; dates: DateMention[] }[] = [];
  for (const { sentence, start, end } of tokens) {
    const known = sentences[sentence];
    if (known) known.end = end;
    else sentences[sentence] = { start, end, hits: [], dates: [] };
  }
  const around = (token: number) => sentences[tokens[token]?.sentence ?? 0];
  for (const hit of lexicon.book.find(tokens).hits) around(hit.first)?.hits.push(hit);
  const dates = findDates(tokens, text, lexicon.language.calendar, today);
  for (const date of dates) around(date.first)?.dates.push(date);
  return { text, tokens, sentences };
}
