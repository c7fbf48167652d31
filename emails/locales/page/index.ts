import { matchLanguage } from "../../kit/locale.ts";
import { createTranslators, type Translator } from "../../kit/translator.ts";
import { afterwards } from "./afterwards/afterwards.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { faults } from "./faults/faults.ts";
import { fr } from "./fr.ts";
import { hers } from "./hers/hers.ts";
import { history } from "./history/history.ts";
import { knownProblem } from "./known-problem.ts";
import { privacy } from "./private/private.ts";
import { pt } from "./pt.ts";
import { putRight } from "./put-right/put-right.ts";

/** What the customer's page says, by language. */
export const pageCatalogues = {
  en: {
    ...en,
    ...history.en,
    ...putRight.en,
    ...faults.en,
    ...hers.en,
    ...afterwards.en,
    ...privacy.en,
    ...knownProblem.en,
  },
  es: {
    ...es,
    ...history.es,
    ...putRight.es,
    ...faults.es,
    ...hers.es,
    ...afterwards.es,
    ...privacy.es,
    ...knownProblem.es,
  },
  de: {
    ...de,
    ...history.de,
    ...putRight.de,
    ...faults.de,
    ...hers.de,
    ...afterwards.de,
    ...privacy.de,
    ...knownProblem.de,
  },
  fr: {
    ...fr,
    ...history.fr,
    ...putRight.fr,
    ...faults.fr,
    ...hers.fr,
    ...afterwards.fr,
    ...privacy.fr,
    ...knownProblem.fr,
  },
  pt: {
    ...pt,
    ...history.pt,
    ...putRight.pt,
    ...faults.pt,
    ...hers.pt,
    ...afterwards.pt,
    ...privacy.pt,
    ...knownProblem.pt,
  },
  ar: {
    ...ar,
    ...history.ar,
    ...putRight.ar,
    ...faults.ar,
    ...hers.ar,
    ...afterwards.ar,
    ...privacy.ar,
    ...knownProblem.ar,
  },
};
type English = (typeof pageCatalogues)["en"];

export type PageWords = Translator<English>;

/** The words of the customer's page in the reader's language. */
export const pageWords = createTranslators<English, keyof typeof pageCatalogues>(
  pageCatalogues,
  matchLanguage,
);
