import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import {
  type CalendarProblem,
  type CalendarWarning,
  checkWorkingHours,
  weekdays,
} from "#app/domain/clock/working-calendar.ts";
import type { Services } from "../services.ts";

const Shifts = z.array(z.strictObject({ from: z.string().trim(), to: z.string().trim() })).max(12);

export const SetWorkingHours = z.strictObject({
  timeZone: z.string().trim(),
  /** Several shifts a day; a day left out is a day off. */
  week: z.partialRecord(z.enum(weekdays), Shifts),
  holidays: z.array(z.string().trim()).max(1000),
});

export type SetHours =
  | { readonly ok: true; readonly warnings: readonly CalendarWarning[] }
  | { readonly ok: false; readonly reason: "no-such-team" }
  | {
      readonly ok: false;
      readonly reason: "hours-refused";
      readonly problems: readonly CalendarProblem[];
    };

/**
 * Sets the working hours of a team; every fault is named at once. Times that customers were shown
 * stand: the new hours count from the next word on.
 */
export async function setWorkingHours(
  services: Services,
  teamId: string,
  hours: z.output<typeof SetWorkingHours>,
  actor: Actor & { kind: "staff" },
): Promise<SetHours> {
  const checked = checkWorkingHours(hours);
  if (!checked.ok) return { ok: false, reason: "hours-refused", problems: checked.problems };
  const at = services.now();
  return services.transaction(async (store) => {
    if (!(await store.workingHours.isTeam(teamId))) return { ok: false, reason: "no-such-team" };
    await store.workingHours.save(teamId, hours, actor.id, at);
    const action = "working-hours-set";
    await store.audit.append({ stream: `team:${teamId}`, at, actor, action, details: {} });
    return { ok: true, warnings: checked.warnings };
  });
}
