import { joinParts } from "../../kit/join-parts.ts";
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
export const pageCatalogues = joinParts(
  { en, es, de, fr, pt, ar },
  history,
  putRight,
  faults,
  hers,
  afterwards,
  privacy,
  knownProblem,
);
type English = (typeof pageCatalogues)["en"];

export type PageWords = Translator<English>;

/** The words of the customer's page in the reader's language. */
export const pageWords = createTranslators<English, keyof typeof pageCatalogues>(
  pageCatalogues,
  matchLanguage,
);
