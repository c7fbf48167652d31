import fc from "fast-check";
import { expect, test } from "vitest";
import { addSpan, type TimeSpan } from "#app/domain/clock/time-span.ts";
import {
  addWorkingTime,
  nextWorkingInstant,
  previousWorkingInstant,
  workingMinutesBetween,
} from "#app/domain/clock/working-time.ts";
import { anyCalendar, anyInstant } from "./calendars.ts";

const minutes = fc.integer({ min: 1, max: 5_000 });
const nearby = fc.integer({ min: 0, max: 40_000 }).map((value) => value * 60_000);
const spans: fc.Arbitrary<TimeSpan> = fc.oneof(
  fc.record({
    count: fc.integer({ min: 1, max: 400 }),
    unit: fc.constantFrom("minutes" as const, "hours" as const),
    counted: fc.constantFrom("working-time" as const, "around-the-clock" as const),
  }),
  fc.record({
    count: fc.integer({ min: 1, max: 8 }),
    unit: fc.constantFrom("days" as const, "weeks" as const),
    counted: fc.constantFrom("working-time" as const, "around-the-clock" as const),
  }),
);

test("R6: working minutes between are the inverse of adding them", () => {
  fc.assert(
    fc.property(anyCalendar, anyInstant, minutes, (calendar, from, added) => {
      const to = addWorkingTime(from, added, calendar);
      expect(to > from).toBe(true);
      expect(workingMinutesBetween(from, to, calendar)).toBe(added);
      expect(workingMinutesBetween(to, from, calendar)).toBe(-added);
    }),
    { numRuns: 250 },
  );
});

test("R6: adding in two parts is adding at once", () => {
  fc.assert(
    fc.property(anyCalendar, anyInstant, minutes, minutes, (calendar, from, first, second) => {
      const inParts = addWorkingTime(addWorkingTime(from, first, calendar), second, calendar);
      expect(inParts).toEqual(addWorkingTime(from, first + second, calendar));
    }),
    { numRuns: 250 },
  );
});

test("R6: a later start or more minutes never end earlier", () => {
  fc.assert(
    fc.property(anyCalendar, anyInstant, nearby, minutes, minutes, (calendar, from, gap, a, b) => {
      const later = new Date(from.getTime() + gap);
      const [less, more] = a < b ? [a, b] : [b, a];
      const first = addWorkingTime(from, less, calendar);
      expect(first <= addWorkingTime(later, less, calendar)).toBe(true);
      expect(first <= addWorkingTime(from, more, calendar)).toBe(true);
    }),
    { numRuns: 250 },
  );
});

test("R6: a span never ends before another that started earlier, nor where it starts", () => {
  fc.assert(
    fc.property(anyCalendar, anyInstant, nearby, spans, (calendar, from, gap, span) => {
      const first = addSpan(from, span, calendar);
      expect(first > from).toBe(true);
      expect(first <= addSpan(new Date(from.getTime() + gap), span, calendar)).toBe(true);
    }),
    { numRuns: 250 },
  );
});

test("R6: the working moments around an instant hold no working time between them", () => {
  fc.assert(
    fc.property(anyCalendar, anyInstant, (calendar, at) => {
      const before = previousWorkingInstant(at, calendar);
      const after = nextWorkingInstant(at, calendar);
      expect(before <= at && at <= after).toBe(true);
      expect(workingMinutesBetween(before, at, calendar)).toBe(0);
      expect(workingMinutesBetween(at, after, calendar)).toBe(0);
    }),
    { numRuns: 250 },
  );
});
