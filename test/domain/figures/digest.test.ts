import { describe, expect, test } from "vitest";
import { checkWorkingHours, officeHours } from "#app/domain/clock/working-calendar.ts";
import { digestDueAt, trendOf } from "#app/domain/figures/digest.ts";
import type { Tally } from "#app/domain/figures/figure.ts";
import { lastPeriods } from "#app/domain/figures/periods.ts";

function weekOf(now: string, house: string) {
  const current = lastPeriods("week", new Date(now), house).at(-1);
  if (!current) throw new Error("no week");
  return current;
}

function hours(from: string, to: string, holidays: readonly string[] = []) {
  const days = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;
  const week = Object.fromEntries(days.map((day) => [day, [{ from, to }]]));
  const checked = checkWorkingHours({ timeZone: "Europe/Berlin", week, holidays });
  if (!checked.ok) throw new Error("no such hours");
  return checked.calendar;
}

describe("R27: the week in figures comes as work begins on Monday", () => {
  const week = weekOf("2026-03-04T12:00:00Z", "Europe/Berlin");
  const office = officeHours("Europe/Berlin");

  test.each([
    ["on the reader's own clocks", office, "America/New_York", "2026-03-02T14:00:00.000Z"],
    ["not before seven", hours("05:00", "13:00"), "Europe/Berlin", "2026-03-02T06:00:00.000Z"],
    [
      "not before the week is over where the house is",
      ...[office, "Pacific/Auckland", "2026-03-01T23:00:00.000Z"],
    ],
    [
      "on the next working day where Monday is a holiday",
      hours("09:00", "17:00", ["2026-03-02", "2026-03-03"]),
      ...["Europe/Berlin", "2026-03-04T08:00:00.000Z"],
    ],
  ] as const)("%s", (_, calendar, zone, due) => {
    expect(digestDueAt(week, calendar, zone).toISOString()).toBe(due);
  });

  test("at nine by the clocks that were put forward on Sunday", () => {
    const spring = weekOf("2026-03-31T12:00:00Z", "Europe/Berlin");
    const due = digestDueAt(spring, office, "Europe/Berlin");
    expect(due.toISOString()).toBe("2026-03-30T07:00:00.000Z");
  });
});

const tally = (wish: Partial<Tally>): Tally => {
  return { of: 100, hits: 0, sum: 0, median: null, aside: 0, ...wish };
};

test("R27: a change counts from two points of a share, or a tenth of anything else, and never of fewer than five", () => {
  const share = (last: number, before: number) =>
    trendOf("updates-on-time", tally({ hits: last }), tally({ hits: before }));
  expect([share(90, 92), share(91, 92), share(92, 90)]).toEqual(["worse", "same", "better"]);
  const minutes = (last: number | null, before: number) =>
    trendOf("time-to-human", tally({ median: last }), tally({ median: before }));
  expect([minutes(110, 100), minutes(109, 100), minutes(90, 100)]).toEqual([
    ...["worse", "same", "better"],
  ]);
  expect(minutes(null, 100)).toBeNull();
  const few = tally({ of: 4, hits: 0 });
  expect(trendOf("promises-kept", few, tally({ hits: 100 }))).toBeNull();
  // The target of chases is zero: from none to some is worse, and none stays none.
  const chases = (last: number, before: number) =>
    trendOf("chases-per-case", tally({ sum: last }), tally({ sum: before }));
  expect([chases(1, 0), chases(0, 0)]).toEqual(["worse", "same"]);
});
