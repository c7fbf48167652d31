import { expect, test } from "vitest";
import { officeHours } from "#app/domain/clock/working-calendar.ts";
import { addWorkingTime, workingMinutesBetween } from "#app/domain/clock/working-time.ts";

const rome = officeHours("Europe/Rome");

test("R6: four working hours on a Friday afternoon end on Monday", () => {
  const friday = new Date("2026-03-06T15:00:00Z"); // 16:00 in Rome
  expect(addWorkingTime(friday, 240, rome)).toEqual(new Date("2026-03-09T11:00:00Z"));
});

test("R6: the hours of a week in which the clocks change are still forty", () => {
  const monday = new Date("2026-03-23T00:00:00Z");
  const nextMonday = new Date("2026-03-30T00:00:00Z");
  expect(workingMinutesBetween(monday, nextMonday, rome)).toBe(40 * 60);
});

test("R6: what fills the day ends with the day", () => {
  const opening = new Date("2026-03-06T08:00:00Z");
  expect(addWorkingTime(opening, 480, rome)).toEqual(new Date("2026-03-06T16:00:00Z"));
});
