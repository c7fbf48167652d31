import { describe, expect, test } from "vitest";
import {
  checkWorkingHours,
  type WorkingHours,
  weekdays,
} from "#app/domain/clock/working-calendar.ts";
import { addWorkingTime } from "#app/domain/clock/working-time.ts";

const day = { from: "09:00", to: "17:00" };
const hours: WorkingHours = { timeZone: "Europe/Rome", week: { monday: [day] }, holidays: [] };

describe("R6: working hours that are refused, each fault named", () => {
  test.each([
    ["no-such-time-zone", "Mars/Base", { timeZone: "Mars/Base" }],
    ["shift-upside-down", "monday", { week: { monday: [{ from: "17:00", to: "09:00" }] } }],
    ["shift-upside-down", "monday", { week: { monday: [{ from: "09:00", to: "09:00" }] } }],
    ["shifts-overlap", "monday", { week: { monday: [day, { from: "16:59", to: "18:00" }] } }],
    ["not-a-time", "friday", { week: { friday: [{ from: "9:00", to: "17:00" }] } }],
    ["not-a-time", "friday", { week: { friday: [{ from: "09:00", to: "24:01" }] } }],
    ["no-working-time", "", { week: {} }],
    ["no-working-time", "", { week: { monday: [] } }],
    ["not-a-day", "2026-02-30", { holidays: ["2026-02-30"] }],
    ["not-a-day", "Christmas", { holidays: ["Christmas"] }],
  ])("%s: %s", (reason, where, changes) => {
    expect(checkWorkingHours({ ...hours, ...changes })).toEqual({
      ok: false,
      problems: [{ reason, where }],
    });
  });

  test("all of them at once", () => {
    const bad = { timeZone: "x y", week: { monday: [{ from: "b", to: "a" }] }, holidays: ["c"] };
    const checked = checkWorkingHours(bad);
    expect(checked.ok ? [] : checked.problems.map(({ reason }) => reason)).toEqual([
      "no-such-time-zone",
      "not-a-time",
      "not-a-day",
    ]);
  });
});

test("R6: several shifts a day are one day's work, in whatever order they were typed", () => {
  const monday = [
    { from: "14:00", to: "18:00" },
    { from: "08:00", to: "12:00" },
  ];
  const checked = checkWorkingHours({ ...hours, week: { monday } });
  if (!checked.ok) throw new Error("refused");
  const seven = new Date("2026-03-02T06:00:00Z"); // seven in the morning in Rome
  expect(addWorkingTime(seven, 300, checked.calendar)).toEqual(new Date("2026-03-02T14:00:00Z"));
});

describe("R6: holidays that cover everything are legal, and warned of", () => {
  const start = Date.UTC(2026, 0, 1);
  const holidays = Array.from({ length: 365 }, (_, index) =>
    new Date(start + index * 86_400_000).toISOString().slice(0, 10),
  );
  const week = Object.fromEntries(weekdays.map((weekday) => [weekday, [day]]));

  test("the warning says how long nobody works", () => {
    expect(checkWorkingHours({ ...hours, week, holidays })).toMatchObject({
      ok: true,
      warnings: [{ reason: "holidays-cover-everything", days: 365 }],
    });
    expect(checkWorkingHours({ ...hours, week, holidays: holidays.slice(0, 28) })).toMatchObject({
      warnings: [],
    });
  });

  test("a run that begins after a weekend counts from the last day worked", () => {
    // 5 January 2026 is a Monday; Saturday and Sunday before it nobody works either.
    const office = Object.fromEntries(weekdays.slice(0, 5).map((weekday) => [weekday, [day]]));
    const month = holidays.slice(4, 34);
    expect(checkWorkingHours({ ...hours, week: office, holidays: month })).toMatchObject({
      warnings: [{ reason: "holidays-cover-everything", days: 32 }],
    });
  });

  test("the word is not lost: it is due when somebody works again", () => {
    const checked = checkWorkingHours({ ...hours, week, holidays });
    if (!checked.ok) throw new Error("refused");
    expect(addWorkingTime(new Date(start), 60, checked.calendar)).toEqual(
      new Date("2027-01-01T09:00:00Z"),
    );
  });
});
