import { expect, test } from "vitest";
import { mendText } from "#app/domain/composer/mend-text.ts";
import { noFacts } from "#app/domain/reading/draft.ts";
import { readDraft } from "#app/domain/reading/read-draft.ts";

/** The text once every phrase with a better one was mended, as by clicks from the first to the last. */
function mendedByClicks(text: string, language: string): string {
  const draft = { language, moment: "update", subject: "News", parts: { body: text } } as const;
  for (const found of readDraft(draft, noFacts)) {
    const { start, end, suggestion, words } = found;
    if (suggestion === null || words === "") continue;
    return mendedByClicks(mendText(text, { start, end, suggestion }), language);
  }
  return text;
}

test.each([
  ["As you may know, displays like this fail.", "Displays like this fail."],
  ["The part, as you may know, is rare.", "The part is rare."],
  ["The part is rare, as you may know.", "The part is rare."],
  [
    "It is here. As we already told you, it costs you nothing.",
    "It is here. It costs you nothing.",
  ],
  ["- one\n  - as you may know, nested", "- one\n  - Nested"],
  ["We apologise for any inconvenience. It is here.", "I am sorry that …. It is here."],
  [
    "Again, sorry for the inconvenience, and thank you.",
    "Again, I am sorry that …, and thank you.",
  ],
  [
    "Keep  both\n  - spaces. Sorry for the inconvenience",
    "Keep  both\n  - spaces. I am sorry that …",
  ],
])("R13: mended with a click, “%s” is still a sentence", (text, mended) => {
  expect(mendedByClicks(text, "en")).toBe(mended);
});

test("R13: a better phrase that the writer has to end stops the mail until it is ended", () => {
  for (const [language, text] of [
    ["en", "We apologise for any inconvenience."],
    ["de", "Wir bedauern etwaige Unannehmlichkeiten."],
    ["es", "Lamentamos las molestias."],
  ] as const) {
    const body = mendedByClicks(text, language);
    const draft = { language, moment: "update", subject: "News", parts: { body } } as const;
    const [first] = readDraft(draft, noFacts);
    expect(first).toMatchObject({ rule: "unfilled-blank", level: "error", words: "…" });
    const ended = { ...draft, parts: { body: body.replace("…", "x") } };
    expect(readDraft(ended, noFacts).some(({ rule }) => rule === "unfilled-blank")).toBe(false);
  }
});

test("R13: what cannot be left out without breaking the sentence offers no click", () => {
  for (const text of ["Just restart the router.", "Here is a gift card for you."]) {
    const draft = { language: "en", moment: "update", subject: "News", parts: { text } } as const;
    const found = readDraft(draft, noFacts).filter(({ words }) => words !== "");
    expect(found.map(({ suggestion }) => suggestion)).toEqual([null]);
  }
});
