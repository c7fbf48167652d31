import {
  checkWorkingHours,
  type WorkingCalendar,
  type WorkingHours,
} from "#app/domain/clock/working-calendar.ts";
import type { Services, Store } from "../services.ts";

// A calendar remembers the shifts it has worked out, so one object serves all who have the same hours.
const calendars = new Map<string, WorkingCalendar>();
const mostKept = 500;

/** The working hours that count for a team: its own, else the installation's. */
export async function teamCalendar(
  { settings }: Pick<Services, "settings">,
  store: Store,
  teamId: string | null,
): Promise<WorkingCalendar> {
  const hours = teamId && (await store.workingHours.find(teamId));
  return hours ? calendarFor(hours) : settings.calendar;
}

function calendarFor(hours: WorkingHours): WorkingCalendar {
  const key = JSON.stringify(hours);
  const known = calendars.get(key);
  if (known) return known;
  const checked = checkWorkingHours(hours);
  if (!checked.ok) throw new Error("working hours were kept that cannot be used");
  if (calendars.size >= mostKept) calendars.clear();
  calendars.set(key, checked.calendar);
  return checked.calendar;
}
