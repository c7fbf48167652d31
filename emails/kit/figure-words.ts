import { formatCount, formatMoney, formatShare, formatSpan } from "./formats.ts";

/** What is measured (R27), as the desk names it. */
export const figureNames = [
  "time-to-human",
  "updates-on-time",
  "promises-kept",
  "chases-per-case",
  "follow-ups-done",
  "still-a-customer",
  "cost-per-kept-customer",
] as const;
type FigureName = (typeof figureNames)[number];

/** A value in the reader's language: a span, a share, so many each, or money; a dash where there is none. */
export function figureWords(
  locale: string,
  name: FigureName,
  value: number | null,
  currency: string,
): string {
  if (value === null) return "–";
  if (name === "time-to-human") return formatSpan(locale, value);
  if (name === "chases-per-case") return formatCount(locale, value);
  if (name === "cost-per-kept-customer") return formatMoney(locale, Math.round(value), currency);
  return formatShare(locale, value);
}
