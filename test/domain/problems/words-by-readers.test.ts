import { expect, test } from "vitest";
import { wordsByReaders } from "#app/domain/problems/problem.ts";

test("R24: words are shown the most read first; who reads none of them reads the English ones", () => {
  const words = { ar: "كلمة", de: "Wort", en: "Word", es: "" };
  const audience = [
    { language: "de-AT", count: 7 },
    { language: "pt", count: 2 },
    { language: "en", count: 1 },
  ];
  const shown = wordsByReaders(words, audience);
  expect(shown.map(({ language, readers }) => [language, readers])).toEqual([
    ["de", 7],
    ["en", 3],
    ["ar", 0],
  ]);
});
