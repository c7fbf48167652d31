import fc from "fast-check";
import { expect, test } from "vitest";
import { readableLanguages } from "#app/domain/reading/languages/all.ts";
import { lexiconFor } from "#app/domain/reading/lexicon.ts";
import { parsePhrase } from "#app/domain/reading/phrase.ts";
import { PhraseBook } from "#app/domain/reading/phrase-book.ts";
import { tokenize } from "#app/domain/reading/tokens.ts";

function found(phrase: string, text: string): string[] {
  const book = new PhraseBook();
  book.add(phrase, { sense: "it", better: null });
  const tokens = tokenize(text);
  return book
    .find(tokens)
    .hits.map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last]?.end));
}

test.each([
  ["as you (may|will) know", "As you WILL know, it", ["As you WILL know"]],
  ["inconvenien*", "many inconveniences", ["inconveniences"]],
  ["*strasse #", "Die Hauptstraße 12 b", ["Hauptstraße 12"]],
  ["(back office|desk)", "our back office", ["back office"]],
  ["a [very] small", "a small, a very small", ["a small", "a very small"]],
  ["not _ bad", "not that bad", ["not that bad"]],
  ["send ... back", "send it to us back", ["send it to us back"]],
  ["send ... back", "Send it. We come back", []],
  ["^ [please] send us", "Please send us this, send us that", ["Please send us", "send us"]],
  ["^ send us", "Could you send us this?", []],
  ["5 marzo", "El 5. Marzo", ["5. Marzo"]],
])("R13: %s in %s", (phrase, text, words) => {
  expect(found(phrase, text)).toEqual(words);
});

test.each([
  "",
  "...",
  "a (b",
  "a) b",
  "_ a _",
  "... a",
  "a.b",
  "(.*)+",
  "a ... b ... c ... d",
  "*",
])("R13: a company's file may not hold %j", (phrase) => {
  expect(() => parsePhrase(phrase)).toThrow();
});

test("R13: a phrase without end is refused", () => {
  expect(() => parsePhrase("(a|b) ".repeat(13).trim())).toThrow("Not a phrase");
});

test("R13: every word lies where it says, in order, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      let end = 0;
      for (const token of tokenize(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        end = token.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test("R13: the work grows with the length of the text, not faster", () => {
  const words = [
    "you",
    "will",
    "be",
    "we",
    "not",
    "only",
    "a",
    "send",
    "wir",
    "werden",
    "nicht",
    "no",
    ".",
  ];
  for (const language of readableLanguages) {
    const { book } = lexiconFor(language);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 20, maxLength: 60 }), (some) => {
        const once = `${some.join(" ")}. `;
        const steps = (times: number) => book.find(tokenize(once.repeat(times))).steps;
        expect(steps(100)).toBeLessThanOrEqual(steps(10) * 10.5);
      }),
      { numRuns: 20 },
    );
  }
});
