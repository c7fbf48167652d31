import { expect, test } from "vitest";
import { isValidTimeZone, parseLocalDateTime } from "#app/domain/clock/time-zone.ts";
import { zones } from "./zones.ts";

test("names of the IANA list are zones", () => {
  expect(
    [...zones, "UTC", "Etc/GMT+3", "America/Argentina/Ushuaia"].filter(isValidTimeZone),
  ).toEqual([...zones, "UTC", "Etc/GMT+3", "America/Argentina/Ushuaia"]);
});

test.each([
  "",
  " ",
  "Z",
  "+01:00",
  "Mars/Base",
  "Europe/Rome\n",
  "Europe/Rome;--",
  "a".repeat(10_000),
])("%j is no zone", (name) => {
  expect(isValidTimeZone(name)).toBe(false);
});

test.each([
  ["2026-03-29T02:30", "2026-03-29T01:30:00Z", "skipped"],
  ["2026-10-25T02:30", "2026-10-25T00:30:00Z", "twice"],
  ["2026-03-06T17:00", "2026-03-06T16:00:00Z", null],
  ["2026-03-06T17:00:59", "2026-03-06T16:00:59Z", null],
])("F19: %s in Rome is %s, %s", (text, instant, clockChange) => {
  expect(parseLocalDateTime(text, "Europe/Rome")).toEqual({
    ok: true,
    at: new Date(instant),
    clockChange,
  });
});

test.each([
  "2026-02-30T10:00",
  "2026-13-01T10:00",
  "2026-03-06T24:00",
  "2026-03-06T10:60",
  "2026-03-06",
  "2026-03-06 10:00",
  "2026-03-06T10:00Z",
  "2026-03-06T10:00+01:00",
  "+002026-03-06T10:00",
  "tomorrow",
  "",
])("%j is no date and time", (text) => {
  expect(parseLocalDateTime(text, "Europe/Rome")).toEqual({
    ok: false,
    reason: "not-a-date-and-time",
  });
});

test("a zone that does not exist is named before the time is read", () => {
  expect(parseLocalDateTime("tomorrow", "Mars/Base")).toMatchObject({
    reason: "no-such-time-zone",
  });
});
