import type { Knex } from "knex";
import { z } from "zod";
import type { Ladders } from "#app/operations/ports/escalations.ts";
import { LadderRow } from "./escalation-rows.ts";

const ReaderRow = z.object({
  name: z.string(),
  email: z.string(),
  locale: z.string(),
  timeZone: z.string(),
});

/** Ladders, and who stands on them, in Postgres, within one transaction. */
export function ladders(tx: Knex): Ladders {
  return {
    async find(severity, teamId) {
      const row = await tx("ladders")
        .where({ severity })
        .where((of) => of.whereNull("team_id").orWhere({ team_id: teamId }))
        .orderByRaw("team_id nulls last")
        .first();
      return row ? LadderRow.parse(row) : null;
    },
    async list() {
      return z.array(LadderRow).parse(await tx("ladders").orderBy(["severity", "team_id"]));
    },
    async save({ severity, teamId, rungs, mendWithin, leadId, managerId }, by, at) {
      const kept = {
        rungs: JSON.stringify(rungs),
        mend_within: JSON.stringify(mendWithin),
        lead_id: leadId,
        manager_id: managerId,
        updated_at: at,
        updated_by: by,
      };
      await tx("ladders")
        .insert({ severity, team_id: teamId, ...kept })
        .onConflict(tx.raw("(severity, (coalesce(team_id::text, '')))"))
        .merge(kept);
    },
    async findManager(now) {
      const row = await tx("staff")
        .whereNull("disabled_at")
        .where({ role: "administrator" })
        .orderByRaw("is_away(id, ?), created_at, id", [now])
        .first("id");
      return row?.id ?? null;
    },
    async listGone(staffIds) {
      return tx("staff").whereIn("id", staffIds).whereNotNull("disabled_at").pluck("id");
    },
    async getReader(staffId) {
      const row = await tx("staff")
        .where({ id: staffId })
        .first("name", "email", "locale", "time_zone as timeZone");
      return ReaderRow.parse(row);
    },
  };
}
