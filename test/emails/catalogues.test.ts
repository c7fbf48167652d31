import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { joinParts } from "#emails/kit/join-parts.ts";
import { type Language, languageNames } from "#emails/kit/locale.ts";
import type { Catalogue } from "#emails/kit/translator.ts";
import { mailCatalogues } from "#emails/locales/mail/index.ts";
import { pageCatalogues } from "#emails/locales/page/index.ts";

type Catalogues = Readonly<Record<Language, Catalogue>>;

const mail: Catalogues = mailCatalogues;
const page: Catalogues = pageCatalogues;

type Node = ReturnType<IntlMessageFormat["getAst"]>[number];

function placeholders(message: IntlMessageFormat): string[] {
  const names = new Set<string>();
  const walk = (nodes: Node[]) => {
    for (const node of nodes) {
      if ("value" in node && node.type !== 0) names.add(String(node.value));
      if ("options" in node) for (const { value } of Object.values(node.options)) walk(value);
    }
  };
  walk(message.getAst());
  return [...names].sort();
}

const read = (message: string, language: Language) =>
  new IntlMessageFormat(message, language, undefined, { ignoreTag: true });

const sets = [
  ["mails", mail],
  ["page", page],
] as const;

describe.each(sets)("%s", (_, catalogues) => {
  const { en } = catalogues;
  const keys = Object.keys(en);
  const asked = new Map(keys.map((key) => [key, placeholders(read(en[key] ?? "", "en"))]));

  test.each(languageNames)("%s asks for what the English asks for, and can be said", (language) => {
    const catalogue = catalogues[language];
    expect(Object.keys(catalogue).sort()).toEqual([...keys].sort());
    for (const [key, message] of Object.entries(catalogue)) {
      const format = read(message, language);
      const names = placeholders(format);
      expect(names, key).toEqual(asked.get(key));
      for (const count of names.length > 0 ? [0, 1, 2, 3, 11, 100] : [0]) {
        const said = String(format.format(Object.fromEntries(names.map((name) => [name, count]))));
        expect(said.trim(), key).toBe(said);
        expect(said, key).not.toMatch(/[{}#]/);
      }
    }
  });

  test.each(languageNames)(
    "the voice of %s: no exclamation marks, no empty phrases",
    (language) => {
      for (const [key, message] of Object.entries(catalogues[language])) {
        expect(message, key).not.toMatch(/[!¡']/);
        expect(message, key).not.toMatch(/any inconvenience/i);
      }
    },
  );

  test("a language is not a copy of another", () => {
    for (const language of languageNames.filter((name) => name !== "en")) {
      // A message that is one placeholder has no words of its own to translate.
      const worded = keys.filter((key) => !/^\{\w+\}$/.test(en[key] ?? ""));
      const same = worded.filter((key) => catalogues[language][key] === en[key]);
      expect(same).toEqual([]);
    }
  });
});

test("a key in two parts does not compile", () => {
  const of = <Words extends Catalogue>(words: Words) =>
    Object.fromEntries(languageNames.map((name) => [name, words])) as Record<Language, Words>;
  const [hello, bye] = [of({ hello: "Good day" }), of({ bye: "Until then" })];
  expect(joinParts(hello, bye).de).toEqual({ hello: "Good day", bye: "Until then" });
  // @ts-expect-error The second would silently stand for the first.
  joinParts(hello, bye, hello);
});
