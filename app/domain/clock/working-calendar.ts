import { type DayNumber, parseDay, weekdayIndex } from "./calendar-day.ts";
import { isValidTimeZone } from "./time-zone.ts";

/** Monday first, as ISO 8601 counts. */
export const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;
export type Weekday = (typeof weekdays)[number];

/** "09:00" to "17:30" on the clocks of the calendar's zone; "24:00" ends a day. A night shift is two. */
export type ShiftHours = { readonly from: string; readonly to: string };

/** Working hours as a lead writes them in the settings. */
export type WorkingHours = {
  readonly timeZone: string;
  readonly week: Partial<Readonly<Record<Weekday, readonly ShiftHours[]>>>;
  /** Days nobody works, "2026-12-25". */
  readonly holidays: readonly string[];
};

/** Minutes since the day's midnight on the wall clock. */
export type Shift = { readonly opens: number; readonly closes: number };

/** Working hours that were checked: always has some working time in its week. */
export type WorkingCalendar = {
  readonly timeZone: string;
  /** Seven lists, Monday first, each in order and without overlaps. */
  readonly week: readonly (readonly Shift[])[];
  readonly holidays: ReadonlySet<DayNumber>;
};

export type CalendarProblem = {
  readonly reason:
    | "no-such-time-zone"
    | "not-a-time"
    | "shift-upside-down"
    | "shifts-overlap"
    | "no-working-time"
    | "not-a-day";
  /** The weekday, the day or the zone it is about; empty when it is about the whole week. */
  readonly where: string;
};
export type CalendarWarning = {
  readonly reason: "holidays-cover-everything";
  readonly days: number;
};

export type CheckedCalendar =
  | {
      readonly ok: true;
      readonly calendar: WorkingCalendar;
      readonly warnings: readonly CalendarWarning[];
    }
  | { readonly ok: false; readonly problems: readonly CalendarProblem[] };

/** Checks working hours. Every fault is named at once; what is legal but unwise is a warning. */
export function checkWorkingHours(hours: WorkingHours): CheckedCalendar {
  const problems: CalendarProblem[] = [];
  if (!isValidTimeZone(hours.timeZone)) {
    problems.push({ reason: "no-such-time-zone", where: hours.timeZone });
  }
  const week = weekdays.map((day) => readShifts(day, hours.week[day] ?? [], problems));
  const holidays = readHolidays(hours.holidays, problems);
  if (problems.length === 0 && week.every((shifts) => shifts.length === 0)) {
    problems.push({ reason: "no-working-time", where: "" });
  }
  if (problems.length > 0) return { ok: false, problems };
  const calendar = { timeZone: hours.timeZone, week, holidays };
  return { ok: true, calendar, warnings: warnings(calendar) };
}

/** Monday to Friday, nine to five, no holidays: what a new team starts with. Throws on a bad zone. */
export function officeHours(timeZone: string): WorkingCalendar {
  const shifts = [{ from: "09:00", to: "17:00" }];
  const week = Object.fromEntries(weekdays.slice(0, 5).map((day) => [day, shifts]));
  const checked = checkWorkingHours({ timeZone, week, holidays: [] });
  if (!checked.ok) throw new RangeError(`no such time zone: ${timeZone}`);
  return checked.calendar;
}

function readShifts(day: Weekday, hours: readonly ShiftHours[], problems: CalendarProblem[]) {
  const shifts: Shift[] = [];
  for (const { from, to } of hours) {
    const opens = readTime(from);
    const closes = readTime(to);
    if (opens === null || closes === null) problems.push({ reason: "not-a-time", where: day });
    else if (opens >= closes) problems.push({ reason: "shift-upside-down", where: day });
    else shifts.push({ opens, closes });
  }
  shifts.sort((a, b) => a.opens - b.opens);
  if (shifts.some((shift, at) => at > 0 && shift.opens < (shifts[at - 1]?.closes ?? 0))) {
    problems.push({ reason: "shifts-overlap", where: day });
  }
  return shifts;
}

function readTime(text: string): number | null {
  if (text === "24:00") return 1440;
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

function readHolidays(days: readonly string[], problems: CalendarProblem[]): Set<DayNumber> {
  const holidays = new Set<DayNumber>();
  for (const text of days) {
    const day = parseDay(text);
    if (day === null) problems.push({ reason: "not-a-day", where: text });
    else holidays.add(day);
  }
  return holidays;
}

/** Longest run of days without working time that a holiday is part of; over four weeks it is a warning. */
function warnings({ week, holidays }: WorkingCalendar): CalendarWarning[] {
  const closed = (day: DayNumber) => holidays.has(day) || week[weekdayIndex(day)]?.length === 0;
  let longest = 0;
  let counted = Number.NEGATIVE_INFINITY;
  for (const holiday of [...holidays].sort((a, b) => a - b)) {
    if (holiday < counted) continue;
    // A weekend before the first holiday belongs to the run as well.
    let first = holiday;
    while (closed(first - 1)) first--;
    counted = holiday;
    while (closed(counted)) counted++;
    longest = Math.max(longest, counted - first);
  }
  return longest > 28 ? [{ reason: "holidays-cover-everything", days: longest }] : [];
}
