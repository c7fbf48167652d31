import { expect, test } from "vitest";
import { noFacts } from "#app/domain/reading/draft.ts";
import { findPromises } from "#app/domain/reading/promises.ts";
import { readDraft } from "#app/domain/reading/read-draft.ts";

const size = 100_000;
const fill = (text: string) => text.repeat(Math.ceil(size / text.length)).slice(0, size);
const hostile: readonly (readonly [string, string])[] = [
  ["one endless word", fill("a")],
  ["one endless number", fill("1")],
  ["phone-like numbers", fill("1 ")],
  ["amounts", fill("1.,")],
  ["at signs", fill("a@")],
  ["spaces", fill(" ")],
  ["line breaks", fill("\n")],
  ["line breaks and blanks", fill("\n \t")],
  ["full stops", fill(".")],
  ["apostrophes", fill("a'")],
  ["marks that open and never close", fill("«")],
  ["straight quotation marks", fill('"')],
  ["lines of quotation", fill(">\n")],
  ["combining accents", fill("e\u0301")],
  ["open brackets", fill("{{")],
  ["square brackets", fill("[A")],
  ["underscores", fill("_")],
  ["the beginnings of phrases", fill("you should have only a ")],
  ["gaps in phrases", fill("we will we will ")],
  ["promises without end", fill("wir werden nicht ")],
  ["short promises", fill("I will call. ")],
  ["days without end", fill("Thursday at 17:00 ")],
  ["astral characters", fill("😀")],
];

// A backtracking expression needs minutes for these; the test's own time limit would end it.
test.each(hostile)("R13: 100 kB of %s is read", (_, text) => {
  for (const language of ["en", "es", "de"]) {
    const draft = {
      language,
      moment: "resolution",
      subject: text.slice(0, 998),
      parts: { body: text },
    } as const;
    const facts = { ...noFacts, customerName: "Ana Ferrer", fault: "ours" } as const;
    const found = readDraft(draft, facts);
    expect(found.some(({ rule }) => rule === "missing-apology")).toBe(true);
    expect(findPromises(text, language).every(({ end }) => end <= text.length)).toBe(true);
  }
});
