import type { Knex } from "knex";
import type { WorkingHoursStore } from "#app/operations/ports/service-levels.ts";
import type { AroundCase } from "../store/around-case.ts";
import { HoursJson } from "./setting-rows.ts";

/** The hours of teams that have their own, in Postgres, within one transaction. */
export function workingHours(tx: Knex, { hours: known }: AroundCase): WorkingHoursStore {
  const find = async (teamId: string) => {
    const row = await tx("working_hours").where({ team_id: teamId }).first("hours");
    return row ? HoursJson.parse(row.hours) : null;
  };
  return {
    async find(teamId) {
      // Asked for at every turn of a transaction, and the same at each.
      const seen = known.get(teamId);
      if (seen !== undefined) return seen;
      const hours = await find(teamId);
      known.set(teamId, hours);
      return hours;
    },
    async save(teamId, hours, by, at) {
      known.delete(teamId);
      const row = { team_id: teamId, hours: JSON.stringify(hours), updated_at: at, updated_by: by };
      await tx("working_hours").insert(row).onConflict("team_id").merge();
    },
    async isTeam(teamId) {
      return (await tx("teams").where({ id: teamId }).first("id")) !== undefined;
    },
  };
}
