import { IntlMessageFormat } from "intl-messageformat";
import { formattingTag } from "./locale.ts";

/** One language's messages (ICU MessageFormat), by key. */
export type Catalogue<Key extends string = string> = Readonly<Record<Key, string>>;

type Head<Text extends string> = Text extends `${infer Name},${string}`
  ? Head<Name>
  : Text extends `${infer Name}}${string}`
    ? Head<Name>
    : Text;

type Names<Text extends string> = Text extends `${string}{${infer Rest}`
  ?
      | (Head<Rest> extends `${string} ${string}` | `#${string}` | "" ? never : Head<Rest>)
      | Names<Rest>
  : never;

/** The placeholders of a message. The inner texts of a plural hold a space or `#`: that tells them apart. */
export type ArgumentsOf<Message extends string> = {
  readonly [Name in Names<Message>]: string | number;
};

/** Says the message of that key with its arguments filled in. Plain text: escaping is the template's. */
export type Translator<English extends Catalogue> = <Key extends keyof English & string>(
  key: Key,
  ...values: Names<English[Key]> extends never ? [] : [ArgumentsOf<English[Key]>]
) => string;

/**
 * A translator for one locale over one catalogue. Each message is parsed once, when first said;
 * keep the translator. The types of the arguments are read from the English text.
 */
export function createTranslator<const English extends Catalogue>(
  locale: string,
  catalogue: Catalogue<keyof English & string>,
): Translator<English> {
  const parsed = new Map<string, string | IntlMessageFormat>();
  return (key, ...[values]) => {
    const message = parsed.get(key) ?? parse(catalogue[key], locale);
    parsed.set(key, message);
    return typeof message === "string" ? message : String(message.format(values));
  };
}

function parse(message: string, locale: string): string | IntlMessageFormat {
  if (!/[{}']/.test(message)) return message;
  return new IntlMessageFormat(message, formattingTag(locale), undefined, { ignoreTag: true });
}

/** Translators over a set of catalogues, one kept for each locale that was ever asked for. */
export function createTranslators<const English extends Catalogue, Language extends string>(
  catalogues: Readonly<Record<Language | "en", Catalogue<keyof English & string>>>,
  match: (locale: string) => Language,
): (locale: string) => Translator<English> {
  const kept = new Map<string, Translator<English>>();
  return (locale) => {
    const known = kept.get(locale);
    if (known) return known;
    const made = createTranslator<English>(locale, catalogues[match(locale)]);
    if (kept.size < 500) kept.set(locale, made);
    return made;
  };
}
