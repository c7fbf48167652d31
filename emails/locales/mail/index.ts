import { matchLanguage } from "../../kit/locale.ts";
import { createTranslators } from "../../kit/translator.ts";
import { afterwards } from "./afterwards/afterwards.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { digest } from "./digest/digest.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { hers } from "./hers/hers.ts";
import { problems } from "./problems.ts";
import { promises } from "./promises/promises.ts";
import { pt } from "./pt.ts";
import { putRight } from "./put-right/put-right.ts";
import { staff } from "./staff/staff.ts";

/** What our mails say, by language. */
export const mailCatalogues = {
  en: {
    ...en,
    ...staff.en,
    ...promises.en,
    ...putRight.en,
    ...hers.en,
    ...afterwards.en,
    ...problems.en,
    ...digest.en,
  },
  es: {
    ...es,
    ...staff.es,
    ...promises.es,
    ...putRight.es,
    ...hers.es,
    ...afterwards.es,
    ...problems.es,
    ...digest.es,
  },
  de: {
    ...de,
    ...staff.de,
    ...promises.de,
    ...putRight.de,
    ...hers.de,
    ...afterwards.de,
    ...problems.de,
    ...digest.de,
  },
  fr: {
    ...fr,
    ...staff.fr,
    ...promises.fr,
    ...putRight.fr,
    ...hers.fr,
    ...afterwards.fr,
    ...problems.fr,
    ...digest.fr,
  },
  pt: {
    ...pt,
    ...staff.pt,
    ...promises.pt,
    ...putRight.pt,
    ...hers.pt,
    ...afterwards.pt,
    ...problems.pt,
    ...digest.pt,
  },
  ar: {
    ...ar,
    ...staff.ar,
    ...promises.ar,
    ...putRight.ar,
    ...hers.ar,
    ...afterwards.ar,
    ...problems.ar,
    ...digest.ar,
  },
};
type English = (typeof mailCatalogues)["en"];

/** The words of our mails in the reader's language. */
export const mailWords = createTranslators<English, keyof typeof mailCatalogues>(
  mailCatalogues,
  matchLanguage,
);
