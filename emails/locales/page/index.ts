import { matchLanguage } from "../../kit/locale.ts";
import { createTranslators, type Translator } from "../../kit/translator.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { pt } from "./pt.ts";

/** What the customer's page says, by language. */
export const pageCatalogues = { en, es, de, fr, pt, ar };

export type PageWords = Translator<typeof en>;

/** The words of the customer's page in the reader's language. */
export const pageWords = createTranslators<typeof en, keyof typeof pageCatalogues>(
  pageCatalogues,
  matchLanguage,
);
