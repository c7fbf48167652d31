import { formatDay, parseDay } from "../clock/calendar-day.ts";

/** Days a code must still be good for as it is taken: a card that ends tomorrow is no gift. */
const leastDaysLeft = 30;

/** The day until which a code must be good to be given away today. Throws when today is no day. */
export function goodUntil(today: string): string {
  const day = parseDay(today);
  if (day === null) throw new RangeError(`${today} is no day`);
  return formatDay(day + leastDaysLeft);
}

/** A code as the pool compares it: without spaces, dashes and case, so that one card is one card. */
export function comparableCode(code: string): string {
  return code.replace(/[\s-]/g, "").toUpperCase();
}

/** Whether text can be a code: 4 to 100 printable ASCII signs, at least 4 of them letters or digits. */
export function isGiftCode(text: string): boolean {
  return /^[\x20-\x7e]{4,100}$/.test(text) && /(?:[A-Za-z0-9].*){4}/.test(text);
}
