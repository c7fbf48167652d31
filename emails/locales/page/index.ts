import { matchLanguage } from "../../kit/locale.ts";
import { createTranslators, type Translator } from "../../kit/translator.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { hers } from "./hers/hers.ts";
import { pt } from "./pt.ts";

/** What the customer's page says, by language. */
export const pageCatalogues = {
  en: { ...en, ...hers.en },
  es: { ...es, ...hers.es },
  de: { ...de, ...hers.de },
  fr: { ...fr, ...hers.fr },
  pt: { ...pt, ...hers.pt },
  ar: { ...ar, ...hers.ar },
};
type English = (typeof pageCatalogues)["en"];

export type PageWords = Translator<English>;

/** The words of the customer's page in the reader's language. */
export const pageWords = createTranslators<English, keyof typeof pageCatalogues>(
  pageCatalogues,
  matchLanguage,
);
