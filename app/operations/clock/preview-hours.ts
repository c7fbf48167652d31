import type { z } from "zod";
import { type Severity, severities, severityNames } from "#app/domain/clock/severity.ts";
import { addSpan } from "#app/domain/clock/time-span.ts";
import { type CalendarWarning, checkWorkingHours } from "#app/domain/clock/working-calendar.ts";
import type { Services } from "../services.ts";
import type { SetHours, SetWorkingHours } from "./set-working-hours.ts";
import { teamCalendar } from "./team-calendar.ts";

export type HoursPreview = {
  /** Open cases of the team. Times that customers were shown stand. */
  readonly openCases: number;
  readonly warnings: readonly CalendarWarning[];
  /** When the next word after one said now is due, by the old hours and by the new ones. */
  readonly words: readonly {
    readonly severity: Severity;
    readonly wasAt: Date;
    readonly becomesAt: Date;
  }[];
};

/** What other working hours would change, before they are set. Nothing is written. */
export async function previewHours(
  services: Services,
  teamId: string,
  hours: z.output<typeof SetWorkingHours>,
): Promise<
  { readonly ok: true; readonly preview: HoursPreview } | Exclude<SetHours, { ok: true }>
> {
  const checked = checkWorkingHours(hours);
  if (!checked.ok) return { ok: false, reason: "hours-refused", problems: checked.problems };
  const now = services.now();
  return services.transaction(async (store) => {
    if (!(await store.workingHours.isTeam(teamId))) return { ok: false, reason: "no-such-team" };
    const current = await teamCalendar(services, store, teamId);
    const words = severityNames.map((severity) => {
      const { cadence } = severities[severity];
      return {
        severity,
        wasAt: addSpan(now, cadence, current),
        becomesAt: addSpan(now, cadence, checked.calendar),
      };
    });
    const openCases = await store.house.countOpen({ teamId });
    return { ok: true, preview: { openCases, warnings: checked.warnings, words } };
  });
}
