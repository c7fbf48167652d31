import type { Finding } from "../reading/finding.ts";

type Mending = Pick<Finding, "start" | "end"> & { readonly suggestion: string };

/**
 * A text with the better phrase in the place of the words that were found. One that ends in "…" begins
 * a sentence for the writer to end, so it takes the place of the whole clause; an empty one takes its
 * comma with it. A sentence still begins with a capital, and nothing else of the text is touched.
 */
export function mendText(text: string, { start, end, suggestion }: Mending): string {
  const from = suggestion.endsWith("…") ? clauseStart(text, start) : start;
  const to = suggestion.endsWith("…") ? clauseEnd(text, end) : end;
  const [before, after] = [text.slice(0, from), text.slice(to)];
  if (suggestion === "") return leaveOut(before, after);
  return before + (beginsSentence(before) ? capitalised(suggestion) : suggestion) + after;
}

function leaveOut(before: string, after: string): string {
  const isBeginning = beginsSentence(before);
  const head = before.trimEnd();
  // What stood between two commas takes both with it, at the beginning and at the end the one it has.
  const rest = isBeginning || head.endsWith(",") ? after.replace(/^\s*,/, "") : after;
  if (isBeginning) return before + capitalised(rest.replace(/^[ \t]+/, ""));
  const endsHere = rest !== after || /^\s*(?:[.!?…]|$)/.test(after);
  const kept = endsHere && head.endsWith(",") ? head.slice(0, -1) : head;
  return kept + (/^(?:[\s.,;:!?…)]|$)/.test(rest) ? rest : ` ${rest}`);
}

function clauseStart(text: string, at: number): number {
  const marks = [
    ...text.slice(0, at).matchAll(/[,;:–—(]\s+|[.!?…]["”’»)]*\s+|\n[ \t]*(?:[-*>#]\s+|\d+\.\s+)?/g),
  ];
  const last = marks.at(-1);
  if (last) return last.index + last[0].length;
  return /^(?:[ \t]*(?:[-*>#]|\d+\.)\s+)?/.exec(text)?.[0].length ?? 0;
}

function clauseEnd(text: string, at: number): number {
  const next = text.slice(at).search(/[,;:–—)\n]|[.!?…](?:["”’»)]*\s|["”’»)]*$)/);
  return next === -1 ? text.length : at + next;
}

function beginsSentence(before: string): boolean {
  return /(?:^|[.!?…]["”’»)]*\s|\n)[ \t]*(?:(?:[-*>#]|\d+\.)[ \t]+)?$/.test(before);
}

function capitalised(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
