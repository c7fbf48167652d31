import fc from "fast-check";
import { expect, test } from "vitest";
import { severityNames } from "#app/domain/clock/severity.ts";
import { addSpan } from "#app/domain/clock/time-span.ts";
import { type Escalation, take, tell } from "#app/domain/escalation/escalation.ts";
import { defaultLadders, ladderProblems } from "#app/domain/escalation/ladder.ts";
import { type ClimbSetting, nextRung } from "#app/domain/escalation/next-rung.ts";
import { escalationRoleNames, roleRank } from "#app/domain/escalation/role.ts";
import { escalationTriggerNames } from "#app/domain/escalation/trigger.ts";
import { anyCalendar } from "#test/domain/clock/calendars.ts";
import { climb, hoursAfter, monday, people } from "./samples.ts";

const anySetting: fc.Arbitrary<ClimbSetting> = fc
  .record({
    severity: fc.constantFrom(...severityNames),
    empty: fc.subarray(["deputy", "lead", "manager"] as const),
    away: fc.subarray(Object.values(people)),
    calendar: anyCalendar,
  })
  .map(({ severity, empty, away, calendar }) => ({
    ladder: defaultLadders[severity],
    people: { ...people, ...Object.fromEntries(empty.map((role) => [role, null])) },
    absences: away.map((staffId) => ({ staffId, from: monday, to: hoursAfter(monday, 60) })),
    calendar,
  }));

const anyTrigger = fc.constantFrom(...escalationTriggerNames);

/** Climbs with nobody answering; the machine looks at the very moments the ladder names. */
function climbUnanswered(escalation: Escalation, setting: ClimbSetting, alerts: number) {
  let [climbing, now] = [escalation, monday];
  while (climbing.told.length < alerts) {
    const next = nextRung(climbing, setting, now);
    if (next.state === "ended") throw new Error("ended by itself");
    if (next.state === "tell") climbing = tell(climbing, { ...next, at: now });
    else now = next.until;
  }
  return climbing.told;
}

test("R10: unanswered, it climbs rung by rung in time, and never falls silent", () => {
  fc.assert(
    fc.property(anySetting, anyTrigger, (setting, trigger) => {
      const told = climbUnanswered(climb(trigger), setting, 8);
      expect(told[0]?.at).toEqual(monday);
      for (const [at, { role, staffId, at: when }] of told.entries()) {
        expect(setting.people[role]).toBe(staffId);
        const below = told[at - 1];
        const rung = setting.ladder.rungs.find((each) => each.role === below?.role);
        if (!below || !rung) continue;
        expect(roleRank(role)).toBeGreaterThanOrEqual(roleRank(below.role));
        expect(when).toEqual(addSpan(below.at, rung.answerWithin, setting.calendar));
      }
    }),
    { numRuns: 100 },
  );
});

test("R10: with everybody here, the manager hears of it by the fourth alert", () => {
  fc.assert(
    fc.property(anySetting, anyTrigger, (setting, trigger) => {
      const manned = { ...setting, people, absences: [] };
      const told = climbUnanswered(climb(trigger), manned, escalationRoleNames.length);
      expect(told.at(-1)?.role).toBe("manager");
    }),
    { numRuns: 200 },
  );
});

test("R10: whoever takes it gets no alert until the time to mend is over, and then another does", () => {
  fc.assert(
    fc.property(anySetting, anyTrigger, fc.nat({ max: 3 }), (setting, trigger, alerts) => {
      const told = climbUnanswered(climb(trigger), setting, alerts);
      const last = told.at(-1) ?? { staffId: people.owner, at: monday };
      const taken = take({ ...climb(trigger), told }, last.staffId, last.at);
      if (!taken.ok) throw new Error(taken.reason);
      const held = nextRung(taken.escalation, setting, last.at);
      if (held.state !== "taken") throw new Error(held.state);
      expect(nextRung(taken.escalation, setting, new Date(held.until.getTime() - 1))).toEqual(held);
      expect(nextRung(taken.escalation, setting, held.until).state).toBe("tell");
    }),
    { numRuns: 100 },
  );
});

test("R10: looking twice at the same instant asks for the same one alert", () => {
  fc.assert(
    fc.property(anySetting, anyTrigger, fc.nat({ max: 200 }), (setting, trigger, hours) => {
      const now = hoursAfter(monday, hours);
      const first = nextRung(climb(trigger), setting, now);
      expect(nextRung(climb(trigger), setting, now)).toEqual(first);
      if (first.state !== "tell") throw new Error(first.state);
      const told = tell(climb(trigger), { ...first, at: now });
      const again = nextRung(told, setting, now);
      expect(again.state).toBe("waiting");
      // The machine's clock jumps back: still nothing to send.
      expect(nextRung(told, setting, hoursAfter(now, -1)).state).toBe("waiting");
    }),
    { numRuns: 100 },
  );
});

test("R10: every ladder we start with is a good one", () => {
  for (const severity of severityNames) {
    expect(ladderProblems(defaultLadders[severity], people)).toEqual([]);
  }
});
