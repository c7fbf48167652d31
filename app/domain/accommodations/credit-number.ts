/** A credit's number, "CR-2026-001001": the year it was given in (UTC) and a number that is never used again. */
export function creditNumber(at: Date, serial: number): string {
  return `CR-${at.getUTCFullYear()}-${String(serial).padStart(6, "0")}`;
}
