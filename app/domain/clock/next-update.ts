import { type Severity, severities } from "./severity.ts";
import { addSpan, type SpanProblem, spanProblem, type TimeSpan } from "./time-span.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/** What we asked of the customer, and whether the case can go on without the answer. */
export type CustomerWait = {
  readonly askedAt: Date;
  /** The question stands on the page or in a mail that left; a note of ours asks nobody. */
  readonly customerWasTold: boolean;
  readonly answeredAt: Date | null;
  /** A step of ours or of a partner is open: then we are not waiting for the customer alone (R11). */
  readonly othersCanGoOn: boolean;
};

/** All that moves "you will hear from us by". What the customer writes is not in it, nor what a partner does. */
export type UpdateClock = {
  /** Our last customer-visible word: update, mail, logged call or text; the acknowledgement to begin with. */
  readonly lastWordAt: Date;
  readonly severity: Severity;
  readonly cadenceOverride: CadenceOverride | null;
  readonly wait: CustomerWait | null;
  readonly endedAt: Date | null;
  readonly calendar: WorkingCalendar;
};

export type UpdateClockState =
  | { readonly state: "running"; readonly dueAt: Date }
  | { readonly state: "waiting-for-customer"; readonly since: Date }
  | { readonly state: "ended" };

/** True only while nothing but the customer's answer can move the case. */
export function isTrulyWaiting(wait: CustomerWait): boolean {
  return wait.customerWasTold && wait.answeredAt === null && !wait.othersCanGoOn;
}

/** Whether word is owed, and by when (R6). Each change of state belongs in the audit. */
export function updateClockState(clock: UpdateClock): UpdateClockState {
  if (clock.endedAt) return { state: "ended" };
  const { wait } = clock;
  if (wait && isTrulyWaiting(wait)) return { state: "waiting-for-customer", since: wait.askedAt };
  const cadence = clock.cadenceOverride?.cadence ?? severities[clock.severity].cadence;
  return { state: "running", dueAt: addSpan(startOfClock(clock), cadence, clock.calendar) };
}

/** The shown time of the next word, or null while the customer is the one to answer or the case has ended. */
export function nextUpdateDue(clock: UpdateClock): Date | null {
  const state = updateClockState(clock);
  return state.state === "running" ? state.dueAt : null;
}

/** Our last word; after a stop the answer that ended it, when that is later. */
function startOfClock({ lastWordAt, wait }: UpdateClock): Date {
  const stopped = wait?.customerWasTold && !wait.othersCanGoOn ? wait.answeredAt : null;
  return stopped && stopped > lastWordAt ? stopped : lastWordAt;
}

export type Lateness = { readonly late: boolean; readonly minutes: number };

/** How late a word is, in whole minutes begun. At the very instant it is in time. */
export function lateness(dueAt: Date | null, now: Date): Lateness {
  const past = dueAt ? now.getTime() - dueAt.getTime() : 0;
  return past > 0 ? { late: true, minutes: Math.ceil(past / 60_000) } : { late: false, minutes: 0 };
}

/** A cadence of a case's own, and the reason for it, which is kept. */
export type CadenceOverride = { readonly cadence: TimeSpan; readonly reason: string };

/** Checks a cadence of a case's own. `slower` warns that the customer will hear less than her severity asks. */
export function overrideCadence(
  severity: Severity,
  cadence: TimeSpan,
  reason: string,
):
  | { readonly ok: true; readonly override: CadenceOverride; readonly slower: boolean }
  | { readonly ok: false; readonly reason: SpanProblem | "reason-missing" } {
  const problem = spanProblem(cadence);
  if (problem) return { ok: false, reason: problem };
  if (reason.trim() === "") return { ok: false, reason: "reason-missing" };
  return {
    ok: true,
    override: { cadence, reason: reason.trim() },
    slower: typicalMinutes(cadence) > typicalMinutes(severities[severity].cadence),
  };
}

/** A span on a nine-to-five calendar, in minutes around the clock: good enough to compare, not to plan. */
function typicalMinutes({ count, unit, counted }: TimeSpan): number {
  const hour = counted === "working-time" ? 4.2 * 60 : 60;
  const minutes = { minutes: hour / 60, hours: hour, days: 1_440, weeks: 10_080 };
  return count * minutes[unit];
}
