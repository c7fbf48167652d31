import type { DraftFacts } from "./draft.ts";
import { type Finding, finding, type Span } from "./finding.ts";
import type { ReadText } from "./sentences.ts";
import { foldWord, tokenize } from "./tokens.ts";

// Every repetition is bounded, so that a hostile subject costs no more than a long one.
const address = /[^\s@<>()",;]{1,64}@[^\s@<>()",;]{1,190}/g;
const amount =
  /(?:[$€£¥]|\b(?:USD|EUR|GBP|CHF))\s?\d(?:[\d.,]{0,14}\d)?|(?<![\d.,])\d(?:[\d.,]{0,14}\d)?\s?(?:[$€£¥]|(?:USD|EUR|GBP|CHF|dollars?|dólares|euros?|pounds?)\b)/gi;
const numbers = /(?<![\p{L}\p{N}-])(?:\+|\()?\d[\d ()./-]{5,20}\d(?![\p{L}\p{N}-])/gu;
const dateOrReference = /^(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|(?:19|20)\d\d-\d+)(?:\s|$)/;

/** What a subject must not show (R25): names, addresses, phone and account numbers, amounts. */
export function readSubject(subject: string, read: ReadText | null, facts: DraftFacts): Finding[] {
  const shown = [
    ...matches(subject, address),
    ...matches(subject, amount),
    ...matches(subject, numbers).filter(({ start, end }) =>
      isPhoneOrAccount(subject.slice(start, end)),
    ),
    ...customerNames(subject, read, facts),
  ].toSorted((one, other) => one.start - other.start);
  return merge(shown).map((span) =>
    finding("subject-details", { part: "subject", text: subject, ...span }, null),
  );
}

function matches(text: string, shape: RegExp): Span[] {
  return [...text.matchAll(shape)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

// A bare run of digits may be an order number; with +, 0 or gaps it is a phone; very long, an account.
function isPhoneOrAccount(text: string): boolean {
  if (dateOrReference.test(text)) return false;
  const digits = text.replace(/\D/g, "");
  if (digits.length < 7) return false;
  const written = /^[+(0]/.test(text) || /\d[ ()./-]+\d/.test(text);
  return written || digits.length >= 13;
}

// Capitals count: the customer called Price does not forbid the word "price".
function customerNames(
  subject: string,
  read: ReadText | null,
  { customerName }: DraftFacts,
): Span[] {
  const names = new Set((customerName ?? "").match(/[\p{L}\p{M}'’]{3,}/gu)?.map(foldWord) ?? []);
  if (names.size === 0) return [];
  const isCapital = (at: number) => /\p{Lu}|\p{Lo}/u.test(subject.charAt(at));
  return (read?.tokens ?? tokenize(subject)).filter(
    ({ word, start }) => isCapital(start) && names.has(word.replace(/'s$/, "")),
  );
}

function merge(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const before = merged.at(-1);
    if (before && start <= before.end + 1) before.end = Math.max(before.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
