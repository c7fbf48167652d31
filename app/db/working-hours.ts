import type { Knex } from "knex";
import { z } from "zod";
import { type WorkingHours, weekdays } from "#app/domain/clock/working-calendar.ts";
import type { WorkingHoursStore } from "#app/operations/ports/service-levels.ts";

const Shifts = z.array(z.object({ from: z.string(), to: z.string() }));

const HoursJson = z.object({
  timeZone: z.string(),
  week: z.partialRecord(z.enum(weekdays), Shifts),
  holidays: z.array(z.string()),
});

/** The hours of teams that have their own, in Postgres, within one transaction. */
export function workingHours(tx: Knex): WorkingHoursStore {
  // Asked for at every turn of a transaction, and the same at each.
  const read = new Map<string, Promise<WorkingHours | null>>();
  const find = async (teamId: string) => {
    const row = await tx("working_hours").where({ team_id: teamId }).first("hours");
    return row ? HoursJson.parse(row.hours) : null;
  };
  return {
    find(teamId) {
      const hours = read.get(teamId) ?? find(teamId);
      read.set(teamId, hours);
      return hours;
    },
    async save(teamId, hours, by, at) {
      read.delete(teamId);
      const row = { team_id: teamId, hours: JSON.stringify(hours), updated_at: at, updated_by: by };
      await tx("working_hours").insert(row).onConflict("team_id").merge();
    },
    async isTeam(teamId) {
      return (await tx("teams").where({ id: teamId }).first("id")) !== undefined;
    },
  };
}
