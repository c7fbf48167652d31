import { describe, expect, test } from "vitest";
import {
  type CustomerWait,
  lateness,
  nextUpdateDue,
  overrideCadence,
  type UpdateClock,
  updateClockState,
} from "#app/domain/clock/next-update.ts";
import { raiseSeverity, type Severity } from "#app/domain/clock/severity.ts";
import { officeHours } from "#app/domain/clock/working-calendar.ts";

const friday = new Date("2026-03-06T15:00:00Z"); // four in the afternoon in Rome
const clock: UpdateClock = {
  lastWordAt: friday,
  severity: "normal",
  cadenceOverride: null,
  wait: null,
  endedAt: null,
  calendar: officeHours("Europe/Rome"),
};
const wait: CustomerWait = {
  askedAt: friday,
  customerWasTold: true,
  answeredAt: null,
  othersCanGoOn: false,
};

test.each<[Severity, string]>([
  ["critical", "2026-03-06T16:00:00Z"],
  ["high", "2026-03-09T11:00:00Z"],
  ["normal", "2026-03-10T15:00:00Z"],
  ["low", "2026-03-13T15:00:00Z"],
])("R6: after a word on Friday at four a %s case hears again by %s", (severity, due) => {
  expect(nextUpdateDue({ ...clock, severity })).toEqual(new Date(due));
});

test("R6: a word given in the night counts from the closing before", () => {
  const night = { ...clock, lastWordAt: new Date("2026-03-06T23:00:00Z") };
  expect(nextUpdateDue(night)).toEqual(new Date("2026-03-10T16:00:00Z"));
});

test("R6: a weekly word keeps its hour on the wall when the clocks change", () => {
  const before = new Date("2026-03-26T09:00:00Z"); // ten in Rome, and a week later too
  expect(nextUpdateDue({ ...clock, severity: "low", lastWordAt: before })).toEqual(
    new Date("2026-04-02T08:00:00Z"),
  );
});

test("R6: a case's own cadence goes before its severity's", () => {
  const cadence = { count: 1, unit: "days", counted: "around-the-clock" } as const;
  const own = { ...clock, cadenceOverride: { cadence, reason: "She asked for it" } };
  expect(nextUpdateDue(own)).toEqual(new Date("2026-03-07T15:00:00Z"));
});

describe("R6, R11: the clock stops only while truly waiting for the customer", () => {
  test("asked, told and nothing else to do: it stops", () => {
    expect(updateClockState({ ...clock, wait })).toEqual({
      state: "waiting-for-customer",
      since: friday,
    });
    expect(nextUpdateDue({ ...clock, wait })).toBeNull();
  });

  test.each([
    ["nobody told her", { customerWasTold: false }],
    ["a partner could go on", { othersCanGoOn: true }],
  ])("%s: it runs as if nothing had been asked", (_, changes) => {
    const asked = { ...wait, ...changes };
    const answered = { ...asked, answeredAt: new Date("2026-03-09T09:00:00Z") };
    expect(nextUpdateDue({ ...clock, wait: asked })).toEqual(nextUpdateDue(clock));
    expect(nextUpdateDue({ ...clock, wait: answered })).toEqual(nextUpdateDue(clock));
  });

  test("her answer starts it again; our word after that is what counts", () => {
    const answeredAt = new Date("2026-03-11T10:00:00Z");
    const answered = { ...clock, wait: { ...wait, answeredAt } };
    expect(nextUpdateDue(answered)).toEqual(new Date("2026-03-13T10:00:00Z"));
    const word = new Date("2026-03-11T12:00:00Z");
    expect(nextUpdateDue({ ...answered, lastWordAt: word })).toEqual(
      new Date("2026-03-13T12:00:00Z"),
    );
  });
});

test("R6: the clock ends with the case", () => {
  expect(updateClockState({ ...clock, wait, endedAt: friday })).toEqual({ state: "ended" });
  expect(nextUpdateDue({ ...clock, endedAt: friday })).toBeNull();
});

test("R6: at the shown time we are in time; a millisecond later we are late", () => {
  expect(lateness(friday, friday)).toEqual({ late: false, minutes: 0 });
  expect(lateness(friday, new Date(friday.getTime() + 1))).toEqual({ late: true, minutes: 1 });
  expect(lateness(friday, new Date(friday.getTime() + 120_000))).toEqual({
    late: true,
    minutes: 2,
  });
  expect(lateness(null, friday)).toEqual({ late: false, minutes: 0 });
});

describe("R6: a cadence of a case's own", () => {
  const daily = { count: 1, unit: "days", counted: "working-time" } as const;

  test.each([
    ["span-of-zero", { ...daily, count: 0 }, "x"],
    ["span-of-zero", { ...daily, count: -1 }, "x"],
    ["not-a-whole-number", { ...daily, count: 1.5 }, "x"],
    ["not-a-whole-number", { ...daily, count: Number.NaN }, "x"],
    ["span-too-long", { ...daily, count: 367 }, "x"],
    ["reason-missing", daily, "  "],
  ])("is refused: %s", (reason, cadence, why) => {
    expect(overrideCadence("normal", cadence, why)).toEqual({ ok: false, reason });
  });

  test("keeps its reason, and warns when the customer would hear less", () => {
    const own = overrideCadence("high", daily, " She is at sea ");
    expect(own).toEqual({
      ok: true,
      override: { cadence: daily, reason: "She is at sea" },
      slower: true,
    });
    expect(overrideCadence("low", daily, "x")).toMatchObject({ slower: false });
  });
});

test("R8: a level up, and no higher than the highest", () => {
  expect([raiseSeverity("low"), raiseSeverity("critical")]).toEqual(["normal", "critical"]);
});
