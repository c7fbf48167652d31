import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { nextUpdateDue } from "#app/domain/clock/next-update.ts";
import { severityNames } from "#app/domain/clock/severity.ts";
import { parseLocalDateTime } from "#app/domain/clock/time-zone.ts";
import {
  checkWorkingHours,
  type ShiftHours,
  weekdays,
} from "#app/domain/clock/working-calendar.ts";
import { addWorkingTime, workingMinutesBetween } from "#app/domain/clock/working-time.ts";
import { clockChanges, zones } from "./zones.ts";

const hour = 3_600_000;

function calendarOf(timeZone: string, shifts: readonly ShiftHours[]) {
  const week = Object.fromEntries(weekdays.map((day) => [day, shifts]));
  const checked = checkWorkingHours({ timeZone, week, holidays: [] });
  if (!checked.ok) throw new Error("a bad calendar");
  return checked.calendar;
}

test("F19: ten of the twelve zones change their clocks, 138 times and more in seven years", () => {
  const changes = zones.map((zone) => clockChanges(zone).length);
  expect(changes.filter((count) => count > 0).length).toBeGreaterThanOrEqual(10);
  expect(changes.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(138);
});

test("F19: the part of a shift that the clocks skip is not worked, and no minute is worked twice", () => {
  const day = new Date("2026-03-28T23:00:00Z"); // midnight in Madrid; at two it is three
  const next = new Date("2026-03-29T22:00:00Z");
  const worked = (...shifts: ShiftHours[]) =>
    workingMinutesBetween(day, next, calendarOf("Europe/Madrid", shifts));
  const early = { from: "01:00", to: "02:30" };
  const late = { from: "02:30", to: "03:30" };
  expect([worked(late), worked(early), worked(early, late)]).toEqual([30, 60, 90]);
  expect(worked({ from: "02:15", to: "02:45" })).toBe(0);
});

describe.each(zones)("F19: over every clock change in %s", (zone) => {
  test("a team that works around the clock loses and gains no minute", () => {
    const calendar = calendarOf(zone, [{ from: "00:00", to: "24:00" }]);
    for (const change of clockChanges(zone)) {
      const from = new Date(change.getTime() - 26 * hour);
      const to = new Date(change.getTime() + 26 * hour);
      expect(workingMinutesBetween(from, to, calendar)).toBe(52 * 60);
      expect(addWorkingTime(from, 52 * 60, calendar)).toEqual(to);
    }
  });

  test("the working time is what the clock on the wall says, looked at every half hour", () => {
    const shifts = Array.from({ length: 12 }, (_, index) => String(index * 2).padStart(2, "0"));
    const evenHours = shifts.map((at) => ({
      from: `${at}:00`,
      to: `${at.slice(0, 1)}${Number(at.slice(1)) + 1}:00`,
    }));
    const calendar = calendarOf(zone, evenHours);
    for (const change of clockChanges(zone)) {
      const from = new Date(change.getTime() - 14 * hour);
      const to = new Date(change.getTime() + 14 * hour);
      let looked = 0;
      for (let at = from.getTime(); at < to.getTime(); at += hour / 2) {
        const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
        if (zoned.hour % 2 === 0) looked += 30;
      }
      expect(workingMinutesBetween(from, to, calendar)).toBe(looked);
    }
  });

  test("the next word is never lost: it is due, later than our last one, and within its bound", () => {
    const calendar = calendarOf(zone, [{ from: "01:30", to: "02:45" }]);
    const bound = { low: 9, normal: 4, high: 6, critical: 1 / 24 };
    for (const change of clockChanges(zone)) {
      for (let minutes = -180; minutes <= 180; minutes += 15) {
        const lastWordAt = new Date(change.getTime() + minutes * 60_000);
        for (const severity of severityNames) {
          const due = nextUpdateDue({
            lastWordAt,
            severity,
            calendar,
            cadenceOverride: null,
            wait: null,
            endedAt: null,
          });
          const wait = (due?.getTime() ?? 0) - lastWordAt.getTime();
          expect(wait).toBeGreaterThan(0);
          expect(wait).toBeLessThanOrEqual(bound[severity] * 24 * hour);
        }
      }
    }
  });

  test("a typed time is read as Temporal reads it, and says when the clocks changed", () => {
    for (const change of clockChanges(zone)) {
      for (let minutes = -180; minutes <= 180; minutes += 30) {
        const zoned = Temporal.Instant.fromEpochMilliseconds(change.getTime());
        const plain = zoned.toZonedDateTimeISO(zone).toPlainDateTime().add({ minutes });
        const text = plain.toString({ smallestUnit: "minute" });
        const read = parseLocalDateTime(text, zone);
        const expected = plain.toZonedDateTime(zone, { disambiguation: "compatible" });
        expect(read).toMatchObject({ ok: true, at: new Date(expected.epochMilliseconds) });
      }
    }
  });
});
