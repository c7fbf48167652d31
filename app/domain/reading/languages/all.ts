import type { Language } from "../language.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";

/** Every language the reading can read. A new one is a file like these and a line here. */
export const readableLanguages: readonly Language[] = [english, spanish, german];

/** The rules for "en", "es-MX" …, or null when there are none. */
export function findLanguage(tag: string): Language | null {
  const base = tag.toLowerCase().split(/[-_]/)[0];
  return readableLanguages.find((language) => language.tag === base) ?? null;
}
