import { writtenText } from "./fold-quoted-text.ts";
import { COURTESIES, GREETINGS, THANKS } from "./thanks-words.ts";

const LONGEST = 400;
const NAME = "\\p{Lu}[\\p{L}’'.-]{0,30}";

const thanks = phrases(THANKS);
const courtesies = phrases(COURTESIES);
const greetings = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${GREETINGS.join("|")})(?![\\p{L}\\p{N}])`,
  "giu",
);
// A name after a greeting or thanks, closed by a comma, a stop or the line's end.
const addressed = new RegExp(`\u0000,? ?(?:${NAME})(?: ${NAME}){0,2} ?(?=[,.!:\\n]|$)`, "gu");
const signed = new RegExp(`\\n\\s*(?:${NAME})(?: ${NAME}){0,2}\\s*$`, "u");
const signedInArabic = /\n\s*\p{Script=Arabic}{2,15}(?: \p{Script=Arabic}{2,15})?\s*$/u;

/**
 * Whether a reply says thank you and nothing else, in English, Spanish, German, French,
 * Portuguese or Arabic. Such a reply does not reopen a case. In doubt it is false.
 */
export function isThanksOnly(text: string): boolean {
  const written = writtenText(text.slice(0, 20000)).normalize("NFC");
  if (written === "" || written.length > LONGEST || /[?؟\d]/.test(written)) return false;
  const marked = written.replace(thanks, "\u0000");
  if (!marked.includes("\u0000")) return false;
  const rest = marked
    .replace(courtesies, "\u0000")
    .replace(greetings, "\u0000")
    .replace(signed, "\n")
    .replace(signedInArabic, "\n")
    .replace(addressed, " ");
  return !/[\p{L}\p{N}]/u.test(rest);
}

function phrases(list: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}
