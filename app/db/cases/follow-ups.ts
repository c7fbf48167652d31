import type { Knex } from "knex";
import { z } from "zod";
import type { FollowUp, FollowUps } from "#app/operations/ports/follow-up.ts";
import { waitsForNext } from "../connection/send-together.ts";
import { columnsOf } from "../statements/columns-of.ts";

const Row = z
  .object({
    id: z.string(),
    case_id: z.string(),
    round: z.enum(["days", "weeks"]),
    due_at: z.date(),
    resolution_no: z.number(),
  })
  .transform(
    (row): FollowUp => ({
      id: row.id,
      caseId: row.case_id,
      round: row.round,
      dueAt: row.due_at,
      resolutionNo: row.resolution_no,
    }),
  );

/** Thank-yous and check-ins: each row is its own job, done once when its time has come. */
export function followUps(tx: Knex): FollowUps {
  return {
    async plan(planned) {
      const rows = planned.map((each) => ({
        id: each.id,
        case_id: each.caseId,
        round: each.round,
        due_at: each.dueAt,
        resolution_no: each.resolutionNo,
      }));
      await tx("follow_ups")
        .insert(rows)
        .onConflict(["case_id", "resolution_no", "round"])
        .ignore()
        .options(waitsForNext);
    },
    async listDue(now, limit) {
      const rows = await tx("follow_ups")
        .where({ state: "planned" })
        .where("due_at", "<=", now)
        .orderBy("due_at")
        .limit(limit)
        .select(tx.raw(columnsOf(Row)));
      return z.array(Row).parse(rows);
    },
    async settle(id, state, why, at) {
      const changed = await tx("follow_ups")
        .where({ id, state: "planned" })
        .update({ state, why, settled_at: at });
      return changed === 1;
    },
    async findPlanned(caseId, round) {
      const row = await tx("follow_ups")
        .where({ case_id: caseId, round, state: "planned" })
        .orderBy("resolution_no", "desc")
        .first(tx.raw(columnsOf(Row)));
      return row ? Row.parse(row) : null;
    },
    async cancelPlanned(caseId, why, at) {
      await tx("follow_ups")
        .where({ case_id: caseId, state: "planned" })
        .update({ state: "cancelled", why, settled_at: at });
    },
    async countResolutions(caseId) {
      const row = await tx("follow_ups")
        .where({ case_id: caseId })
        .max({ last: "resolution_no" })
        .first();
      return Number(row?.last ?? 0);
    },
  };
}
