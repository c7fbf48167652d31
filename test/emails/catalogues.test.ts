import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { languageNames } from "#emails/kit/locale.ts";
import { mailCatalogues } from "#emails/locales/mail/index.ts";

const { en } = mailCatalogues;
const keys = Object.keys(en) as (keyof typeof en)[];

type Node = ReturnType<IntlMessageFormat["getAst"]>[number];

function placeholders(message: string): string[] {
  const names = new Set<string>();
  const walk = (nodes: Node[]) => {
    for (const node of nodes) {
      if ("value" in node && node.type !== 0) names.add(String(node.value));
      if ("options" in node) for (const { value } of Object.values(node.options)) walk(value);
    }
  };
  walk(new IntlMessageFormat(message, "en", undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

describe.each(languageNames)("%s", (language) => {
  const catalogue = mailCatalogues[language];

  test.each(keys)("%s asks for what the English asks for, and can be said", (key) => {
    const names = placeholders(en[key]);
    expect(placeholders(catalogue[key])).toEqual(names);
    const format = new IntlMessageFormat(catalogue[key], language, undefined, { ignoreTag: true });
    for (const count of [0, 1, 2, 3, 11, 100]) {
      const said = String(format.format(Object.fromEntries(names.map((name) => [name, count]))));
      expect(said.trim()).toBe(said);
      expect(said).not.toMatch(/[{}#]/);
    }
  });

  test("the voice: no exclamation marks, no ICU apostrophes, no empty phrases", () => {
    for (const message of Object.values(catalogue)) {
      expect(message).not.toMatch(/[!¡']/);
      expect(message).not.toMatch(/any inconvenience/i);
    }
  });
});

test("a language is not a copy of another", () => {
  for (const language of languageNames.filter((name) => name !== "en")) {
    // A message that is one placeholder has no words of its own to translate.
    const worded = keys.filter((key) => !/^\{\w+\}$/.test(en[key]));
    const same = worded.filter((key) => (mailCatalogues[language][key] as string) === en[key]);
    expect(same).toEqual([]);
  }
});
