const dayLength = 86_400_000;

/** A calendar day as the number of days since 1970-01-01. It has no zone. */
export type DayNumber = number;

/** The day number of "2026-03-06", or null when there is no such day. */
export function parseDay(text: string): DayNumber | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const at = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(at) || formatDay(at / dayLength) !== text) return null;
  return at / dayLength;
}

/** "2026-03-06" for a day number. */
export function formatDay(day: DayNumber): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** 0 for Monday … 6 for Sunday. */
export function weekdayIndex(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}
