/** How long a code sent to the customer opens the gift card, in minutes. */
export const oneTimeCodeMinutes = 10;

/** Wrong tries on one link before it is locked for good; another link of the case is not (CAP-10). */
export const triesBeforeLock = 5;

/** Codes one link may ask for within an hour, so that nobody's mailbox is flooded through it. */
export const codesAnHour = 5;

/** Six digits from 4 random bytes. The rest of 2^32 over a million favours no code by more than 1 in 4,000. */
export function oneTimeCode(random: Uint8Array): string {
  const number = random.slice(0, 4).reduce((sum, byte) => sum * 256 + byte, 0);
  return String(number % 1_000_000).padStart(6, "0");
}

/** The digits of what somebody typed or pasted, "482 913" for "482913"; null when they are not six. */
export function readOneTimeCode(typed: string): string | null {
  const digits = typed.replace(/[\s-]/g, "");
  return /^\d{6}$/.test(digits) ? digits : null;
}

/** Seconds in which a code that was just used opens once more: a double click, a reload (SCN-4). */
const repeatSeconds = 30;

type Sent = { readonly expiresAt: Date; readonly usedAt: Date | null };

/** Whether a code that was sent may still be typed in. */
export function isCodeGood({ expiresAt, usedAt }: Sent, now: Date): boolean {
  if (now >= expiresAt) return false;
  return usedAt === null || now.getTime() - usedAt.getTime() <= repeatSeconds * 1000;
}
