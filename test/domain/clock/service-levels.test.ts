import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyPolicy, judge, meet } from "#app/domain/clock/service-levels.ts";
import {
  choosePolicy,
  defaultPolicies,
  policyProblems,
  type ServicePolicy,
} from "#app/domain/clock/service-policy.ts";
import { severityNames } from "#app/domain/clock/severity.ts";
import { officeHours } from "#app/domain/clock/working-calendar.ts";
import { anyCalendar, anyInstant } from "./calendars.ts";

const rome = officeHours("Europe/Rome");
const normal = choosePolicy([], "normal", "standard");
const friday = new Date("2026-03-06T15:00:00Z"); // four in the afternoon in Rome

test("R27: the warning comes when three quarters of the working time are used up", () => {
  expect(applyPolicy(normal, { "first-word": friday }, rome)).toEqual({
    "first-word": {
      startedAt: friday,
      warnAt: new Date("2026-03-09T10:00:00Z"),
      deadline: new Date("2026-03-09T11:00:00Z"),
      metAt: null,
    },
  });
});

test("R27: a metric whose clock does not run has no deadline", () => {
  expect(applyPolicy(normal, { "customer-reply": null }, rome)).toEqual({});
});

test("R27: running, warned, met, breached; at the very deadline it is met", () => {
  const applied = applyPolicy(normal, { "first-word": friday }, rome)["first-word"];
  if (!applied) throw new Error("not applied");
  const { warnAt, deadline } = applied;
  const late = new Date(deadline.getTime() + 60_001);
  expect(judge(applied, friday).state).toBe("running");
  expect(judge(applied, warnAt).state).toBe("warned");
  expect(judge(applied, deadline).state).toBe("warned");
  expect(judge(applied, late)).toEqual({ state: "breached", lateMinutes: 2 });
  expect(judge(meet(applied, deadline), late)).toEqual({ state: "met", lateMinutes: 0 });
  expect(judge(meet(applied, late), late)).toEqual({ state: "breached", lateMinutes: 2 });
  expect(meet(meet(applied, deadline), late).metAt).toEqual(deadline);
});

test("R27: a breach is never undone, and nothing that was met is breached later", () => {
  const starts = { "first-word": friday, resolution: friday };
  fc.assert(
    fc.property(
      anyCalendar,
      fc.constantFrom(...severityNames),
      anyInstant,
      anyInstant,
      (...given) => {
        const [calendar, severity, one, other] = given;
        const [now, later] = one < other ? [one, other] : [other, one];
        const policy = choosePolicy([], severity, "standard");
        for (const metric of Object.values(applyPolicy(policy, starts, calendar))) {
          expect(metric.warnAt <= metric.deadline && metric.warnAt > metric.startedAt).toBe(true);
          const seen = judge(metric, now).state;
          if (seen === "breached") expect(judge(meet(metric, later), later).state).toBe("breached");
          else expect(judge(meet(metric, now), later).state).toBe("met");
        }
      },
    ),
    { numRuns: 100 },
  );
});

describe("R27: a policy per severity and tier", () => {
  const own: ServicePolicy = { ...normal, tier: "important", warnAtShare: 0.5 };
  const forAll: ServicePolicy = { ...normal, warnAtShare: 0.6 };

  test("the tier's own, else the one for every tier, else the severity's default", () => {
    expect(choosePolicy([forAll, own], "normal", "important")).toBe(own);
    expect(choosePolicy([own, forAll], "normal", "standard")).toBe(forAll);
    expect(choosePolicy([own], "normal", "standard")).toBe(normal);
    expect(choosePolicy([own, forAll], "high", "important").severity).toBe("high");
  });

  test("zero times and a warning at the end are refused, each metric by name", () => {
    const zero = { ...normal.targets.resolution, count: 0 };
    const bad = { ...normal, targets: { ...normal.targets, resolution: zero }, warnAtShare: 1 };
    expect(policyProblems(bad)).toEqual([
      { reason: "span-of-zero", metric: "resolution" },
      { reason: "warning-share-out-of-range", metric: null },
    ]);
    expect(defaultPolicies.flatMap(policyProblems)).toEqual([]);
  });
});
