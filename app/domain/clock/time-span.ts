import type { DayNumber } from "./calendar-day.ts";
import type { WorkingCalendar } from "./working-calendar.ts";
import { intervalsOfDay, shiftBefore } from "./working-intervals.ts";
import { addWorkingTime, previousWorkingInstant } from "./working-time.ts";

/** "4 hours in working time", "1 hour around the clock". */
export type TimeSpan = {
  readonly count: number;
  readonly unit: "minutes" | "hours" | "days" | "weeks";
  readonly counted: "working-time" | "around-the-clock";
};

export type SpanProblem = "span-of-zero" | "not-a-whole-number" | "span-too-long";

const minutesIn = { minutes: 1, hours: 60, days: 1_440, weeks: 10_080 } as const;
const longest = 366 * minutesIn.days;

/** Null when the span can be used; else why not. A year is the most. */
export function spanProblem({ count, unit }: TimeSpan): SpanProblem | null {
  if (!Number.isInteger(count)) return "not-a-whole-number";
  if (count <= 0) return "span-of-zero";
  return count * minutesIn[unit] > longest ? "span-too-long" : null;
}

/**
 * The instant a span after another. Around the clock a day is 24 hours.
 * In working time two days are the second day worked after, at the same distance from the opening,
 * so that they mean the same with short and with long shifts; what starts outside working time
 * counts from the last closing, because a customer should not wait longer for having written late.
 */
export function addSpan(instant: Date, span: TimeSpan, calendar: WorkingCalendar): Date {
  const { count, unit, counted } = span;
  if (counted === "around-the-clock") {
    return new Date(instant.getTime() + count * minutesIn[unit] * 60_000);
  }
  if (unit === "days") return addWorkingDays(instant, count, calendar);
  if (unit === "weeks") return addWeeks(instant, count, calendar);
  return addWorkingTime(instant, count * minutesIn[unit], calendar);
}

function addWorkingDays(instant: Date, days: number, calendar: WorkingCalendar): Date {
  const start = placeInDay(instant, calendar);
  let day = start.day;
  for (let left = days; left > 0; left--) day = nextWorkedDay(day, calendar);
  return sameHour(day, start.sinceOpening, calendar);
}

/** The same weekday and hour; on a day off the last closing before it, or the next opening when there is none. */
function addWeeks(instant: Date, weeks: number, calendar: WorkingCalendar): Date {
  const start = placeInDay(instant, calendar);
  let day = start.day + weeks * 7;
  if (isWorked(day, calendar)) return sameHour(day, start.sinceOpening, calendar);
  while (day > start.day && !isWorked(day, calendar)) day--;
  return day > start.day
    ? sameHour(day, Number.POSITIVE_INFINITY, calendar)
    : sameHour(nextWorkedDay(start.day, calendar), 0, calendar);
}

/** The working day an instant belongs to, and the milliseconds since it opened. */
function placeInDay(instant: Date, calendar: WorkingCalendar) {
  const at = previousWorkingInstant(instant, calendar).getTime();
  const day = shiftBefore(calendar, instant.getTime()).day;
  const opening = intervalsOfDay(calendar, day)[0]?.from ?? at;
  return { day, sinceOpening: at - opening };
}

function isWorked(day: DayNumber, calendar: WorkingCalendar): boolean {
  return intervalsOfDay(calendar, day).length > 0;
}

function nextWorkedDay(day: DayNumber, calendar: WorkingCalendar): DayNumber {
  let next = day + 1;
  while (!isWorked(next, calendar)) next++;
  return next;
}

/** The moment so long after the day's opening, pulled back to the last closing when nobody works then. */
function sameHour(day: DayNumber, sinceOpening: number, calendar: WorkingCalendar): Date {
  const shifts = intervalsOfDay(calendar, day);
  const at = (shifts[0]?.from ?? 0) + sinceOpening;
  const shift = shifts.findLast(({ from }) => from <= at);
  return new Date(Math.min(at, shift?.to ?? at));
}
