type LanguageRule = {
  readonly name: string;
  /** BCP 47, for dates and money where the reader's own tag names no region. */
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
  /** Stands between the day and the time. */
  readonly comma: string;
};

/** Every language that mails and the customer's page are written in, English first: it is what we fall back to. */
export const languages = {
  en: { name: "English", tag: "en-GB", direction: "ltr", comma: ", " },
  es: { name: "Español", tag: "es-ES", direction: "ltr", comma: ", " },
  de: { name: "Deutsch", tag: "de-DE", direction: "ltr", comma: ", " },
  fr: { name: "Français", tag: "fr-FR", direction: "ltr", comma: ", " },
  pt: { name: "Português", tag: "pt-PT", direction: "ltr", comma: ", " },
  ar: { name: "العربية", tag: "ar", direction: "rtl", comma: "، " },
} as const satisfies Record<string, LanguageRule>;

export type Language = keyof typeof languages;
export const languageNames = Object.keys(languages) as [Language, ...Language[]];

/** The language we write to someone who asked for `locale` (BCP 47). English where we have none of theirs. */
export function matchLanguage(locale: string): Language {
  const primary = locale.toLowerCase().split(/[-_]/, 1)[0] ?? "";
  return languageNames.find((name) => name === primary) ?? "en";
}

/** Which way the language of a reader is written. */
export function directionOf(locale: string): "ltr" | "rtl" {
  return languages[matchLanguage(locale)].direction;
}

const tags = new Map<string, string>();

/** The tag that dates and money follow: the reader's own where it says a region, as in `en-US`. */
export function formattingTag(locale: string): string {
  const known = tags.get(locale);
  if (known) return known;
  const tag = findTag(locale);
  if (tags.size < 500) tags.set(locale, tag);
  return tag;
}

function findTag(locale: string): string {
  const language = matchLanguage(locale);
  try {
    const asked = new Intl.Locale(locale.replaceAll("_", "-"));
    return asked.region && asked.language === language
      ? `${language}-${asked.region}`
      : languages[language].tag;
  } catch {
    return languages[language].tag;
  }
}
