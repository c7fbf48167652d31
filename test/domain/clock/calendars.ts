import fc from "fast-check";
import {
  checkWorkingHours,
  type WorkingCalendar,
  weekdays,
} from "#app/domain/clock/working-calendar.ts";
import { zones } from "./zones.ts";

function time(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** One to three shifts a day out of distinct times; night hours and hours in the gap included. */
const shifts = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 6 })
  .map((quarters) => {
    const edges = quarters.toSorted((a, b) => a - b).map((quarter) => time(quarter * 15));
    return edges.flatMap((from, at) => {
      const to = edges[at + 1];
      return at % 2 === 0 && to !== undefined ? [{ from, to }] : [];
    });
  });

const week = fc
  .subarray([...weekdays], { minLength: 1 })
  .chain((days) => fc.record(Object.fromEntries(days.map((day) => [day, shifts]))));

const holidays = fc.array(
  fc
    .integer({ min: Date.UTC(2024, 0, 1) / 86_400_000, max: Date.UTC(2030, 11, 31) / 86_400_000 })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
  { maxLength: 20 },
);

/** Any legal calendar in one of the twelve zones. */
export const anyCalendar: fc.Arbitrary<WorkingCalendar> = fc
  .record({ timeZone: fc.constantFrom(...zones), week, holidays })
  .map((hours) => {
    const checked = checkWorkingHours(hours);
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
    return checked.calendar;
  });

/** Any minute from 2024 to 2030. */
export const anyInstant: fc.Arbitrary<Date> = fc
  .integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2030, 11, 31) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000));
