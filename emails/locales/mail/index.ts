import { matchLanguage } from "../../kit/locale.ts";
import { createTranslators } from "../../kit/translator.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { hers } from "./hers/hers.ts";
import { pt } from "./pt.ts";

/** What our mails say, by language. */
export const mailCatalogues = {
  en: { ...en, ...hers.en },
  es: { ...es, ...hers.es },
  de: { ...de, ...hers.de },
  fr: { ...fr, ...hers.fr },
  pt: { ...pt, ...hers.pt },
  ar: { ...ar, ...hers.ar },
};
type English = (typeof mailCatalogues)["en"];

/** The words of our mails in the reader's language. */
export const mailWords = createTranslators<English, keyof typeof mailCatalogues>(
  mailCatalogues,
  matchLanguage,
);
