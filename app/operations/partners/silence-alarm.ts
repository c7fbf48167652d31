import { addSpan, type TimeSpan } from "#app/domain/clock/time-span.ts";
import { teamCalendar } from "../clock/team-calendar.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";

/** How long a partner may be silent when nothing else was said: the alarm comes on day one. */
export const usualSilence: TimeSpan = { count: 1, unit: "days", counted: "working-time" };

/** From when a partner's silence is too long: a working day, or what they promised if that is sooner. */
export async function defaultAlarm(
  services: Services,
  store: Store,
  { caseFile }: CaseContext,
  promisedAt: Date | null,
): Promise<Date> {
  const calendar = await teamCalendar(services, store, caseFile.teamId);
  const usual = addSpan(services.now(), usualSilence, calendar);
  return promisedAt && promisedAt < usual ? promisedAt : usual;
}

type Times = { promisedAt?: Date | undefined; silenceAlarmAt?: Date | undefined };

/** Null when both times are to come. */
export function alarmProblem(
  { promisedAt, silenceAlarmAt }: Times,
  now: Date,
): "due-in-the-past" | null {
  const past = [promisedAt, silenceAlarmAt].some((at) => at !== undefined && at <= now);
  return past ? "due-in-the-past" : null;
}
