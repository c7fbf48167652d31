import { joinParts } from "../../kit/join-parts.ts";
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
export const mailCatalogues = joinParts(
  { en, es, de, fr, pt, ar },
  staff,
  promises,
  putRight,
  hers,
  afterwards,
  problems,
  digest,
);
type English = (typeof mailCatalogues)["en"];

/** The words of our mails in the reader's language. */
export const mailWords = createTranslators<English, keyof typeof mailCatalogues>(
  mailCatalogues,
  matchLanguage,
);
