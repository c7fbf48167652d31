import { expect, test } from "vitest";
import { officeHours } from "#app/domain/clock/working-calendar.ts";
import { rangeFor, warningTime } from "#app/domain/promises/promise-due.ts";
import { monday } from "./samples.ts";

test.each([
  ["likely", "2026-03-02T14:00:00Z", "2026-03-02T15:00:00Z"],
  ["hoping", "2026-03-02T14:00:00Z", "2026-03-02T18:00:00Z"],
  ["likely", "2026-03-06T10:00:00Z", "2026-03-07T10:00:00Z"],
  ["hoping", "2026-03-06T10:00:00Z", "2026-03-08T10:00:00Z"],
] as const)("R7: %s by %s ends at %s", (certainty, named, end) => {
  expect(rangeFor(new Date(named), certainty, monday)).toEqual({
    from: new Date(named),
    at: new Date(end),
  });
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
