import { matchLanguage } from "../../kit/locale.ts";
import { createTranslators } from "../../kit/translator.ts";
import { afterwards } from "./afterwards/afterwards.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { hers } from "./hers/hers.ts";
import { pt } from "./pt.ts";

/** What our mails say, by language. */
export const mailCatalogues = {
  en: { ...en, ...hers.en, ...afterwards.en },
  es: { ...es, ...hers.es, ...afterwards.es },
  de: { ...de, ...hers.de, ...afterwards.de },
  fr: { ...fr, ...hers.fr, ...afterwards.fr },
  pt: { ...pt, ...hers.pt, ...afterwards.pt },
  ar: { ...ar, ...hers.ar, ...afterwards.ar },
};
type English = (typeof mailCatalogues)["en"];

/** The words of our mails in the reader's language. */
export const mailWords = createTranslators<English, keyof typeof mailCatalogues>(
  mailCatalogues,
  matchLanguage,
);
