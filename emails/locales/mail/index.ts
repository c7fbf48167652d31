import { matchLanguage } from "../../kit/locale.ts";
import { createTranslators } from "../../kit/translator.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { pt } from "./pt.ts";

/** What our mails say, by language. */
export const mailCatalogues = { en, es, de, fr, pt, ar };

/** The words of our mails in the reader's language. */
export const mailWords = createTranslators<typeof en, keyof typeof mailCatalogues>(
  mailCatalogues,
  matchLanguage,
);
