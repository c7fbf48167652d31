import fc from "fast-check";
import { expect, test } from "vitest";
import { checkWorkingHours, officeHours, weekdays } from "#app/domain/clock/working-calendar.ts";
import { previousWorkingInstant } from "#app/domain/clock/working-time.ts";
import { certainties } from "#app/domain/promises/promise.ts";
import { rangeFor, settleDue, warningTime } from "#app/domain/promises/promise-due.ts";
import { zones } from "../clock/zones.ts";
import { after, monday } from "./samples.ts";

const wholeDay = [{ from: "00:00", to: "24:00" }];
const open = checkWorkingHours({
  timeZone: "UTC",
  week: Object.fromEntries(weekdays.map((day) => [day, wholeDay])),
  holidays: [],
});
if (!open.ok) throw new Error("hours round the clock were refused");
const roundTheClock = open.calendar;

test.each([
  ["likely", "2026-03-02T14:00:00Z", "2026-03-02T15:00:00Z"],
  ["hoping", "2026-03-02T14:00:00Z", "2026-03-02T18:00:00Z"],
  ["likely", "2026-03-05T10:00:00Z", "2026-03-06T04:00:00Z"],
] as const)("R7: %s by %s ends at %s", (certainty, named, end) => {
  expect(rangeFor(new Date(named), certainty, monday, roundTheClock)).toEqual({
    from: new Date(named),
    at: new Date(end),
  });
});

test.each([
  ["goes back to the closing", "likely", "2026-03-05T12:00:00Z", "2026-03-05T17:00:00Z"],
  ["goes on into the morning", "likely", "2026-03-02T16:30:00Z", "2026-03-03T10:00:00Z"],
  ["goes on over a weekend", "hoping", "2026-03-06T18:00:00Z", "2026-03-09T13:00:00Z"],
] as const)("R7: an end at night %s", (_how, certainty, named, end) => {
  const range = rangeFor(new Date(named), certainty, monday, officeHours("UTC"));
  expect(range.at).toEqual(new Date(end));
});

test("R7, R8: every range of ours is a range still, and ends while somebody works", () => {
  const minutes = fc.integer({ min: 0, max: 400 * 1440 });
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      minutes,
      minutes,
      fc.constantFrom("likely", "hoping"),
      (zone, before, ahead, certainty) => {
        const calendar = officeHours(zone);
        const madeAt = after(monday, before * 60_000);
        const named = after(madeAt, ahead * 60_000);
        const { from, at } = rangeFor(named, certainty, madeAt, calendar);
        expect(from).toEqual(named);
        const long = (at.getTime() - named.getTime()) / 60_000;
        expect(long).toBeGreaterThanOrEqual(certainties[certainty].shortestSpread);
        expect(previousWorkingInstant(at, calendar)).toEqual(at);
        const [hour = 0] = new Intl.DateTimeFormat("en", {
          hour: "2-digit",
          hourCycle: "h23",
          timeZone: zone,
        })
          .formatToParts(at)
          .flatMap(({ type, value }) => (type === "hour" ? [Number(value)] : []));
        expect(hour).toBeGreaterThanOrEqual(9);
        expect(hour).toBeLessThanOrEqual(17);
      },
    ),
  );
});

test("R7: what somebody typed as a range stays as it was typed, at night too", () => {
  const due = { from: new Date("2026-03-05T18:00:00Z"), at: new Date("2026-03-06T02:00:00Z") };
  expect(settleDue(due, "likely", monday, officeHours("UTC"))).toBe(due);
});

test("R7: the warning for a Monday morning comes on Friday, before everybody goes home", () => {
  const due = { from: null, at: new Date("2026-03-09T09:30:00Z") };
  expect(warningTime({ madeAt: monday, due }, officeHours("UTC"))).toEqual(
    new Date("2026-03-06T17:00:00Z"),
  );
});

test("R7: the warning never comes before the promise", () => {
  const saturday = new Date("2026-03-07T12:00:00Z");
  const due = { from: null, at: new Date("2026-03-07T12:20:00Z") };
  expect(warningTime({ madeAt: saturday, due }, officeHours("UTC"))).toEqual(saturday);
});
