import { addSpan, type TimeSpan } from "../clock/time-span.ts";
import type { WorkingCalendar } from "../clock/working-calendar.ts";

/** When the two thank-yous come after a resolution (R21): some days, and some weeks, in working time. */
export const followUpRounds = {
  days: { count: 4, unit: "days", counted: "working-time" },
  weeks: { count: 4, unit: "weeks", counted: "working-time" },
} as const satisfies Record<string, TimeSpan>;

/** When the two rounds of follow-ups of a case are due, on the working calendar of its team. */
export function followUpTimes(resolvedAt: Date, calendar: WorkingCalendar) {
  return {
    days: addSpan(resolvedAt, followUpRounds.days, calendar),
    weeks: addSpan(resolvedAt, followUpRounds.weeks, calendar),
  };
}

type Standing = {
  /** The customer wrote after the resolution. */
  readonly wroteSince: boolean;
  readonly reopened: boolean;
  readonly otherOpenCases: number;
  /** She asked for no more of them (RFC 8058). */
  readonly stopped: boolean;
  /** She said that she is not satisfied (R22). */
  readonly unhappy: boolean;
};

/** Why a follow-up must not go out now (R21), or null. "All well?" to someone who just wrote is an insult. */
export function reasonToHold({ wroteSince, reopened, otherOpenCases, stopped, unhappy }: Standing) {
  if (stopped) return "stopped-by-customer";
  if (reopened) return "case-reopened";
  if (wroteSince) return "customer-wrote";
  if (unhappy) return "customer-not-satisfied";
  if (otherOpenCases > 0) return "another-case-open";
  return null;
}
