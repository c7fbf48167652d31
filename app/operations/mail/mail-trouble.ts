import type { OperatingFigures } from "../ports/figures.ts";

/** A mail that is due leaves within seconds; after this long something holds all of them up. */
const patienceSeconds = 120;

/**
 * How mail stands, and what somebody has stopped, in one line that may be public; null when all is well.
 * The numbers are the doctor's.
 */
export function mailTrouble(figures: OperatingFigures): string | null {
  const { oldestMailSeconds, mailsInDoubt, sendingPaused, moneyPaused } = figures;
  const says = [
    sendingPaused > 0 && "all sending is paused",
    moneyPaused > 0 && "money is paused",
    oldestMailSeconds > patienceSeconds && "waits too long",
    mailsInDoubt > 0 && "some in doubt",
  ].filter(Boolean);
  return says.length > 0 ? says.join(", ") : null;
}
