/** Days a code must still be good for as it is taken: a card that ends tomorrow is no gift. */
export const leastDaysLeft = 30;

/** A code as the pool compares it: without spaces, dashes and case, so that one card is one card. */
export function comparableCode(code: string): string {
  return code.replace(/[\s-]/g, "").toUpperCase();
}

/** Whether text can be a code: 4 to 100 printable ASCII signs, at least 4 of them letters or digits. */
export function isGiftCode(text: string): boolean {
  return /^[\x20-\x7e]{4,100}$/.test(text) && /(?:[A-Za-z0-9].*){4}/.test(text);
}
