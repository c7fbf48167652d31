import { expect, test } from "vitest";
import { findPromises } from "#app/domain/reading/promises.ts";

const monday = "2026-03-02";

test.each([
  ["en", "I will call you on Thursday at 17:00.", "contact", "Thursday at 17:00", "2026-03-05"],
  ["en", "We will send the part by 6 March.", "outcome", "6 March", "2026-03-06"],
  ["en", "We will send the part on March 6th, 2027.", "outcome", "March 6th, 2027", "2027-03-06"],
  ["en", "We will send the part on 2026-03-09.", "outcome", "2026-03-09", "2026-03-09"],
  ["en", "Sofia will call you on Friday.", "contact", "Friday", "2026-03-06"],
  ["en", "Sofia calls you on Thursday.", "contact", "Thursday", "2026-03-05"],
  ["en", "We will fix it within two days.", "outcome", "two days", "2026-03-04"],
  ["en", "We will fix it by the end of the week.", "outcome", "the end of the week", null],
  ["en", "We will collect it at your door.", "outcome", undefined, undefined],
  ["es", "Le llamaré el jueves a las 17:00.", "contact", "jueves a las 17:00", "2026-03-05"],
  ["es", "Recibirá la pieza el 6 de marzo de 2026.", "outcome", "6 de marzo de 2026", "2026-03-06"],
  [
    "de",
    "Ich rufe Sie am Donnerstag, 5. März, um 17 Uhr an.",
    "contact",
    "Donnerstag, 5. März, um 17 Uhr",
    "2026-03-05",
  ],
  ["de", "Das Teil kommt morgen.", "outcome", "morgen", "2026-03-03"],
])("R7: %s: %s", (language, text, kind, words, on) => {
  const [promise, ...more] = findPromises(text, language, monday);
  expect(more).toEqual([]);
  expect(promise).toMatchObject({ kind, words: text.slice(0, -1), start: 0 });
  expect(promise?.due?.words).toBe(words);
  expect(promise?.due?.on).toBe(on);
});

test("R7: each sentence promises for itself, and its offsets are those of the text", () => {
  const text =
    "Dear Ana,\n\nwe have the part. I will call you tomorrow. We will bring it on Friday.";
  const found = findPromises(text, "en", monday);
  expect(found.map(({ due }) => due?.on)).toEqual(["2026-03-03", "2026-03-06"]);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
    found.map(({ words }) => words),
  );
});

test("R7: a range, or 'probably', makes it likely and not certain", () => {
  const range = "We will bring it between Tuesday and Thursday.";
  expect(findPromises(range, "en", monday)).toMatchObject([
    { hedged: true, due: { kind: "range" } },
  ]);
  expect(findPromises("It will probably arrive on Friday.", "en")).toMatchObject([
    { hedged: true },
  ]);
  expect(findPromises("It will arrive on Friday.", "en")).toMatchObject([{ hedged: false }]);
});

test.each([
  ["en", "We will not send anything on Friday."],
  ["en", "We cannot promise that it will be repaired by Friday."],
  ["en", "You told us the shop will call on Friday."],
  ["en", 'You wrote: "they will repair it on Friday".'],
  ["en", "If it fails again, we will replace it."],
  ["en", "Nobody will call you on Friday."],
  ["es", "No le llamaré el jueves."],
  ["es", "No podemos prometerle que llegue el viernes."],
  ["es", "Cómo va hoy su envío"],
  ["de", "Ich kann nicht versprechen, dass es bis Freitag repariert ist."],
  ["de", "Die Garantie läuft ab heute zwei Jahre."],
  ["de", "Ich rufe Sie am Donnerstag nicht an."],
  ["fi", "Soitan torstaina."],
])("R7: no promise in %s: %s", (language, text) => {
  expect(findPromises(text, language, monday)).toEqual([]);
});
