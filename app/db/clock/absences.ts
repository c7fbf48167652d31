import type { Knex } from "knex";
import { z } from "zod";
import type { Absences, KeptAbsence } from "#app/operations/ports/service-levels.ts";
import { columnsOf } from "../statements/columns-of.ts";
import type { AroundCase } from "../store/around-case.ts";

const Row = z
  .object({
    id: z.string(),
    staff_id: z.string(),
    from_at: z.date(),
    to_at: z.date().nullable(),
    recorded_by: z.string().nullable(),
    recorded_at: z.date(),
    cancelled_at: z.date().nullable(),
  })
  .transform(
    (row): KeptAbsence => ({
      id: row.id,
      staffId: row.staff_id,
      from: row.from_at,
      to: row.to_at,
      recordedBy: row.recorded_by,
      recordedAt: row.recorded_at,
      cancelledAt: row.cancelled_at,
    }),
  );

/** Who is away, in Postgres, within one transaction. The same rule for queries: `responsible_for`. */
export function absences(tx: Knex, { here }: AroundCase): Absences {
  const kept = () => tx("absences").whereNull("cancelled_at");
  return {
    async insert(absence) {
      here.clear();
      await tx("absences").insert({
        id: absence.id,
        staff_id: absence.staffId,
        from_at: absence.from,
        to_at: absence.to,
        recorded_by: absence.recordedBy,
        recorded_at: absence.recordedAt,
      });
    },
    async cancel(id, at) {
      here.clear();
      return (await kept().where({ id }).update({ cancelled_at: at })) === 1;
    },
    async setReturn(id, to) {
      here.clear();
      return (await kept().where({ id }).update({ to_at: to })) === 1;
    },
    async find(id) {
      const row = await tx("absences").where({ id }).first();
      return row ? Row.parse(row) : null;
    },
    async listAt(staffIds, at) {
      if (staffIds.every((id) => here.has(id))) return [];
      const rows = await kept()
        .whereIn("staff_id", staffIds)
        .where("from_at", "<=", at)
        .where((open) => open.whereNull("to_at").orWhere("to_at", ">", at))
        .select(tx.raw(columnsOf(Row)));
      return z.array(Row).parse(rows);
    },
    async listFrom(from) {
      const rows = await kept()
        .where((open) => open.whereNull("to_at").orWhere("to_at", ">", from))
        .orderBy(["from_at", "id"]);
      return z.array(Row).parse(rows);
    },
    async listUncovered(staffId, at) {
      return tx("case_files")
        .where({ owner_id: staffId, closed_at: null, resolved_at: null })
        .whereRaw("(deputy_id is null or is_away(deputy_id, ?))", [at])
        .orderBy("opened_at")
        .pluck("reference");
    },
  };
}
