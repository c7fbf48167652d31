import { type Absence, isAway } from "#app/domain/clock/absences.ts";
import { addSpan } from "#app/domain/clock/time-span.ts";
import type { WorkingCalendar } from "#app/domain/clock/working-calendar.ts";
import type { Escalation } from "./escalation.ts";
import type { Ladder, Rung } from "./ladder.ts";
import { type EscalationPeople, type EscalationRole, roleRank } from "./role.ts";

/** What surrounds a climb: the ladder, who is on it, who is away, whose hours count. */
export type ClimbSetting = {
  readonly ladder: Ladder;
  readonly people: EscalationPeople;
  readonly absences: readonly Absence[];
  readonly calendar: WorkingCalendar;
};

export type NextRung =
  | { readonly state: "ended" }
  /** Somebody has it; `until` is when the next rung is told if the cause is still there. */
  | { readonly state: "taken"; readonly staffId: string; readonly until: Date }
  /** Somebody was told and has until then to say "I have it". */
  | { readonly state: "waiting"; readonly staffId: string; readonly until: Date }
  /** Tell this person now. `step` counts from 0: with the escalation's id it names this one alert. */
  | {
      readonly state: "tell";
      readonly role: EscalationRole;
      readonly staffId: string;
      readonly step: number;
      readonly dueSince: Date;
    };

/** A rung with somebody on it. */
type Manned = Rung & { readonly staffId: string };

/**
 * What the ladder asks for at this instant (R10). Each rung needs somebody's "I have it", else the
 * next is told; at the top the last one is told again and again. Silence never ends it.
 */
export function nextRung(escalation: Escalation, setting: ClimbSetting, now: Date): NextRung {
  if (escalation.endedAt) return { state: "ended" };
  const { ladder, calendar } = setting;
  const rungs = mannedRungs(escalation, setting, now);
  const last = escalation.told.at(-1);
  const whoHadIt = escalation.taken?.staffId ?? last?.staffId ?? null;
  const next = rungAfter(rungs, last?.role ?? null, whoHadIt);
  const alert = { state: "tell", ...next, step: escalation.told.length } as const;
  if (escalation.taken) {
    const until = addSpan(escalation.taken.at, ladder.mendWithin, calendar);
    const { staffId } = escalation.taken;
    return now < until ? { state: "taken", staffId, until } : { ...alert, dueSince: until };
  }
  if (!last) return { ...alert, dueSince: escalation.since };
  const rung = ladder.rungs.find(({ role }) => role === last.role) ?? ladder.rungs.at(-1);
  const until = rung ? addSpan(last.at, rung.answerWithin, calendar) : last.at;
  return now < until
    ? { state: "waiting", staffId: last.staffId, until }
    : { ...alert, dueSince: until };
}

/** The rungs that can be told, from the lowest one on. Who is away, or has no one on it, is passed over. */
function mannedRungs(
  { startsAt }: Escalation,
  { ladder, people, absences }: ClimbSetting,
  now: Date,
): Manned[] {
  const all = ladder.rungs.flatMap((rung): Manned[] => {
    const staffId = people[rung.role];
    return staffId ? [{ ...rung, staffId }] : [];
  });
  const present = all.filter(({ staffId }) => !isAway(staffId, absences, now));
  const above = present.filter(({ role }) => roleRank(role) >= roleRank(startsAt));
  if (above.length > 0) return above;
  // Nobody high enough is here: the highest who is, and when nobody is, all who could come back.
  return present.length > 0 ? present.slice(-1) : all;
}

/** The first rung above the last one told with another person on it; at the top, the top again. */
function rungAfter(rungs: readonly Manned[], role: EscalationRole | null, whoHadIt: string | null) {
  const above = rungs.find(
    (rung) => (role === null || roleRank(rung.role) > roleRank(role)) && rung.staffId !== whoHadIt,
  );
  const rung = above ?? rungs.at(-1);
  if (!rung) throw new RangeError("a ladder with nobody on it");
  return { role: rung.role, staffId: rung.staffId };
}
