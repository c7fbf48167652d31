import { type DayNumber, formatDay, parseDay, weekdayIndex } from "../clock/calendar-day.ts";

/** A day as a text names it. Months count from 0, weekdays from 0 for Monday. */
export type WrittenDay =
  | { readonly iso: string }
  | { readonly day: number; readonly month: number; readonly year: number | null }
  | { readonly weekday: number }
  | { readonly fromToday: number };

/**
 * The calendar day that is meant, seen from today: a weekday is the next one (never today), a day
 * without a year the nearest that is not more than half a year past. Null when there is no such day.
 */
export function dayOf(written: WrittenDay, today: string | null): string | null {
  if ("iso" in written) return parseDay(written.iso) === null ? null : written.iso;
  const from = today === null ? null : parseDay(today);
  if ("day" in written) return dayOfMonth(written, from);
  if (from === null) return null;
  if ("fromToday" in written) return formatDay(from + written.fromToday);
  const ahead = (written.weekday - weekdayIndex(from) + 7) % 7;
  return formatDay(from + (ahead === 0 ? 7 : ahead));
}

function dayOfMonth(
  { day, month, year }: { day: number; month: number; year: number | null },
  from: DayNumber | null,
): string | null {
  if (year !== null) return existing(year, month, day);
  if (from === null) return null;
  const thisYear = Number(formatDay(from).slice(0, 4));
  const near = existing(thisYear, month, day);
  const past = near === null ? 0 : from - (parseDay(near) ?? from);
  return past > 183 ? existing(thisYear + 1, month, day) : near;
}

function existing(year: number, month: number, day: number): string | null {
  const text = `${year}-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return parseDay(text) === null ? null : text;
}
