import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mendText } from "#app/domain/composer/mend-text.ts";
import { noFacts } from "#app/domain/reading/draft.ts";
import { readDraft } from "#app/domain/reading/read-draft.ts";

const ours = new Set<string>(["hidden-sign", "mixed-address"]);
const signsIn = (body: string, language = "en") =>
  readDraft({ language, moment: "update", subject: "News", parts: { body } }, noFacts).filter(
    ({ rule }) => ours.has(rule),
  );

const turning = [
  "\u202a",
  "\u202b",
  "\u202c",
  "\u202d",
  "\u202e",
  "\u2066",
  "\u2067",
  "\u2068",
  "\u2069",
];
const unseen = ["\u200b", "\u200c", "\u200d", "\u2060", "\u180e", "\ufeff"];

describe("TPL-8: signs that nobody sees", () => {
  test.each([...turning, ...unseen])(
    "%j is found in whatever word it stands, and one click takes it out",
    (sign) => {
      const words = fc.array(fc.stringMatching(/^[a-zA-Zäß0-9]{1,9}$/), {
        minLength: 1,
        maxLength: 9,
      });
      fc.assert(
        fc.property(words, fc.nat(), fc.nat(), (given, which, where) => {
          const at = which % given.length;
          const word = given[at] ?? "";
          const cut = where % (word.length + 1);
          const held = `${word.slice(0, cut)}${sign}${word.slice(cut)}`;
          const body = `We know ${given.toSpliced(at, 1, held).join(" ")}`;
          const [found, ...more] = signsIn(body);
          expect(more).toEqual([]);
          expect(found).toMatchObject({
            rule: "hidden-sign",
            level: "warning",
            words: held,
            suggestion: word,
          });
          const { start = 0, end = 0, suggestion } = found ?? {};
          expect(mendText(body, { start, end, suggestion: suggestion ?? "" })).toBe(
            `We know ${given.join(" ")}`,
          );
        }),
        { numRuns: 30 },
      );
    },
  );

  test.each([
    ["the joiners of a family", "A day out for the family 👨‍👩‍👧 next week."],
    ["Persian, whose words need one", "می‌خواهم چاپگر را ببینم"],
    ["Hindi", "क्‍ष"],
    ["marks that Arabic dates use", "الموعد ‏12/03/2026‏"],
    ["a non-breaking space", "We come on 12\u00a0March."],
  ])("%s are let be", (_, body) => {
    expect(signsIn(body)).toEqual([]);
  });

  test("one alone between words is left out", () => {
    expect(signsIn("We come \u200b today.")).toMatchObject([{ words: "\u200b", suggestion: "" }]);
  });
});

describe("TPL-8: an address of two alphabets", () => {
  test.each([
    "pаypal.com",
    "https://www.gооgle.com/in",
    "support@аmazon.example",
    "аррӏе.com",
    "νodafone.de",
  ])("%s stops the mail", (address) => {
    expect(signsIn(`Write to ${address} today.`, "de")).toMatchObject([
      { rule: "mixed-address", level: "error", suggestion: null },
    ]);
  });

  test.each([
    "paypal.com",
    "пример.com",
    "почта.рф",
    "münchen.de",
    "παράδειγμα.gr",
    "日本語.jp",
    "קפה.co.il",
    "Готово.Thank you",
  ])("%s is let be", (address) => {
    expect(signsIn(`Write to ${address} today.`)).toEqual([]);
  });
});
