import { type DayNumber, weekdayIndex } from "./calendar-day.ts";
import type { WorkingCalendar } from "./working-calendar.ts";
import { instantOfLocal } from "./zone-offsets.ts";

const minute = 60_000;
const dayLength = 86_400_000;

/** One shift on one day as instants (milliseconds since 1970), `to` excluded. */
export type WorkingInterval = {
  readonly day: DayNumber;
  readonly from: number;
  readonly to: number;
};

const daysKept = 4_000;
const kept = new WeakMap<WorkingCalendar, Map<DayNumber, readonly WorkingInterval[]>>();

/** The shifts of one day of the calendar, in order. A shift that the clocks skip altogether is left out. */
export function intervalsOfDay(
  calendar: WorkingCalendar,
  day: DayNumber,
): readonly WorkingInterval[] {
  const days = keptDays(calendar);
  const known = days.get(day);
  if (known) return known;
  const intervals = readDay(calendar, day);
  days.set(day, intervals);
  return intervals;
}

function keptDays(calendar: WorkingCalendar): Map<DayNumber, readonly WorkingInterval[]> {
  const known = kept.get(calendar);
  if (known && known.size < daysKept) return known;
  const days = new Map<DayNumber, readonly WorkingInterval[]>();
  kept.set(calendar, days);
  return days;
}

function readDay(calendar: WorkingCalendar, day: DayNumber): WorkingInterval[] {
  if (calendar.holidays.has(day)) return [];
  const shifts = calendar.week[weekdayIndex(day)] ?? [];
  const instant = (minutes: number) =>
    instantOfLocal(calendar.timeZone, day * dayLength + minutes * minute);
  return shifts
    .map(({ opens, closes }) => ({ day, from: instant(opens), to: instant(closes) }))
    .filter(({ from, to }) => from < to);
}

// No zone is more than a day away from UTC, so a walk that starts a day off misses nothing.

/** The first shift that ends after the instant: the one under way, or the next. */
export function shiftAfter(calendar: WorkingCalendar, at: number): WorkingInterval {
  for (let day = Math.floor(at / dayLength) - 1; ; day++) {
    const shift = intervalsOfDay(calendar, day).find(({ to }) => to > at);
    if (shift) return shift;
  }
}

/** The last shift that starts at or before the instant. */
export function shiftBefore(calendar: WorkingCalendar, at: number): WorkingInterval {
  for (let day = Math.floor(at / dayLength) + 1; ; day--) {
    const shift = intervalsOfDay(calendar, day).findLast(({ from }) => from <= at);
    if (shift) return shift;
  }
}
