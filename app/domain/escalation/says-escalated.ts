import type { EscalationRole } from "./role.ts";

// "I have escalated this", in the languages we write in. What is only offered ("I can escalate") or
// denied is left alone: the words have to claim that it was done, or is being done now.
const claims: readonly RegExp[] = [
  /\b(?:i|we)(?:['’]ve| have|['’]m| am|['’]re| are)?(?: (?:already|just|now|also))* escalat(?:ed|ing)\b/i,
  /\b(?:has|have)(?: (?:already|just|now))? been escalated\b/i,
  /\b(?:habe|haben|wurde|ist)\b[^.!?\n]{0,80}\beskaliert\b/i,
  /\b(?:he|hemos|ha sido)(?: ya)? (?:escalado|escalada|elevado|elevada)\b/i,
  /\b(?:ai|avons|a été) (?:fait remonter|escaladée?|remontée?)\b/i,
  /\b(?:escalei|escalámos|escalamos|foi escalad[oa])\b/i,
  /(?:صعّدت|صعّدنا|قمت بتصعيد|قمنا بتصعيد|تم تصعيد)/,
];

const denies = /\b(?:not|never|nicht|nie)\b/i;
const denied = /\b(?:not|never|nicht|no|ne|n['’]|não)\b[^.!?\n]{0,12}$/i;

const managers =
  /\b(?:manager|management|director|head of|leitung|gerente|dirección|direction|responsable|direção)\b|المدير|الإدارة/i;

/** Whether an update says that the case was escalated, and to whom; null when it does not (R8). */
export function saysEscalated(words: string): { readonly to: EscalationRole } | null {
  for (const sentence of words.split(/(?<=[.!?])\s|\n/)) {
    const claim = claims.map((each) => each.exec(sentence)).find((found) => found !== null);
    if (!claim || denies.test(claim[0]) || denied.test(sentence.slice(0, claim.index))) continue;
    return { to: managers.test(sentence) ? "manager" : "lead" };
  }
  return null;
}
