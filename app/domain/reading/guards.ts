import type { Hit } from "./phrase-book.ts";
import type { Token } from "./tokens.ts";

const negationReach = 4; // words

/**
 * True when a phrase is not ours, or says the opposite: it is quoted, told as somebody else's words,
 * or stands a few words behind a negation in the same clause ("this is not your fault").
 */
export function isTurnedRound(
  hit: Hit,
  sentenceHits: readonly Hit[],
  tokens: readonly Token[],
): boolean {
  return isSomebodyElses(hit, sentenceHits, tokens) || isNegated(hit, sentenceHits, tokens);
}

/** True inside quotation marks, and behind "you told us" in the same sentence. */
export function isSomebodyElses(
  hit: Hit,
  sentenceHits: readonly Hit[],
  tokens: readonly Token[],
): boolean {
  if (tokens[hit.first]?.quoted) return true;
  return sentenceHits.some(({ sense, last }) => sense === "reporting" && last < hit.first);
}

/** True when a negation stands before the phrase, or right behind it ("wir garantieren nicht"). */
export function isNegated(
  hit: Hit,
  sentenceHits: readonly Hit[],
  tokens: readonly Token[],
): boolean {
  return sentenceHits.some(({ sense, first, last }) => {
    if (sense !== "negation" || tokens[last]?.clause !== tokens[hit.first]?.clause) return false;
    const before = last < hit.first && hit.first - last <= negationReach;
    const behind = first > hit.last && first - hit.last === 1;
    return before || behind;
  });
}
