import type { WorkingCalendar } from "./working-calendar.ts";
import { shiftAfter, shiftBefore } from "./working-intervals.ts";

const minute = 60_000;

/**
 * The first instant by which this many working minutes have passed; a fraction is kept.
 * What fills a shift exactly ends with that shift, not when the next one starts.
 */
export function addWorkingTime(instant: Date, minutes: number, calendar: WorkingCalendar): Date {
  if (!(minutes >= 0 && Number.isFinite(minutes))) throw new RangeError(`${minutes} minutes`);
  if (minutes === 0) return instant;
  let at = instant.getTime();
  let left = minutes * minute;
  for (;;) {
    const { from, to } = shiftAfter(calendar, at);
    const start = Math.max(from, at);
    if (left <= to - start) return new Date(start + left);
    left -= to - start;
    at = to;
  }
}

/** Working minutes from `a` to `b`, fractions kept; negative when `b` is the earlier one. */
export function workingMinutesBetween(a: Date, b: Date, calendar: WorkingCalendar): number {
  if (b < a) return -workingMinutesBetween(b, a, calendar);
  let sum = 0;
  let at = a.getTime();
  while (at < b.getTime()) {
    const { from, to } = shiftAfter(calendar, at);
    sum += Math.max(0, Math.min(to, b.getTime()) - Math.max(from, at));
    at = to;
  }
  return sum / minute;
}

/** The instant itself when somebody works then, else the next opening. */
export function nextWorkingInstant(instant: Date, calendar: WorkingCalendar): Date {
  const { from } = shiftAfter(calendar, instant.getTime());
  return new Date(Math.max(from, instant.getTime()));
}

/** The instant itself when somebody works then (the last moment of a shift counts), else the last closing. */
export function previousWorkingInstant(instant: Date, calendar: WorkingCalendar): Date {
  const { to } = shiftBefore(calendar, instant.getTime());
  return new Date(Math.min(to, instant.getTime()));
}
