import { afterAll, expect, test } from "vitest";
import { nextUpdateDue } from "#app/domain/clock/next-update.ts";
import { severityNames } from "#app/domain/clock/severity.ts";
import { parseLocalDateTime } from "#app/domain/clock/time-zone.ts";
import { checkWorkingHours } from "#app/domain/clock/working-calendar.ts";
import { rangeFor } from "#app/domain/promises/promise-due.ts";
import { clockChanges, zones } from "./zones.ts";

const before = process.env.TZ;
afterAll(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

/** What the rules answer around every clock change of the twelve zones, on a calendar not read before. */
function answers(): string[] {
  return zones.flatMap((timeZone) => {
    const day = [{ from: "08:30", to: "17:15" }];
    const week = { monday: day, wednesday: day, saturday: day, sunday: day };
    const checked = checkWorkingHours({ timeZone, week, holidays: ["2026-12-28"] });
    if (!checked.ok) throw new Error("refused");
    return [...clockChanges(timeZone), new Date("2026-12-27T12:00:00Z")].flatMap((lastWordAt) => {
      const rest = { lastWordAt, cadenceOverride: null, wait: null, endedAt: null };
      const due = severityNames.map((severity) =>
        nextUpdateDue({ ...rest, severity, calendar: checked.calendar })?.toISOString(),
      );
      const typed = parseLocalDateTime(lastWordAt.toISOString().slice(0, 16), timeZone);
      const range = rangeFor(lastWordAt, "hoping", new Date("2024-01-01"), checked.calendar);
      return [...due, JSON.stringify(typed), range.at.toISOString()].map(String);
    });
  });
}

test("F19: the same instants give the same answers wherever the server stands", () => {
  process.env.TZ = "UTC";
  const here = answers();
  expect(here.length).toBeGreaterThan(800);
  const seen = new Set<number>();
  for (const zone of ["America/New_York", "Asia/Kathmandu", "Pacific/Auckland", "Europe/Rome"]) {
    process.env.TZ = zone;
    seen.add(new Date("2026-07-01T12:00:00Z").getTimezoneOffset());
    expect(answers()).toEqual(here);
  }
  // The process really stood somewhere else each time; else the test proves nothing.
  expect(seen.size).toBe(4);
});
