import { matchLanguage } from "../../kit/locale.ts";
import { createTranslators } from "../../kit/translator.ts";
import { en } from "./en.ts";

const catalogues = { en, es: en, de: en, fr: en, pt: en, ar: en };

/** The words of our mails in the reader's language. */
export const mailWords = createTranslators<typeof en, keyof typeof catalogues>(
  catalogues,
  matchLanguage,
);
