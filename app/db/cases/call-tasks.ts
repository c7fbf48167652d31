import type { Knex } from "knex";
import { z } from "zod";
import { reachesCustomer } from "#app/domain/cases/whose-word.ts";
import type { CallTask, CallTasks } from "#app/operations/ports/follow-up.ts";
import { columnsOf } from "../statements/columns-of.ts";

const Row = z
  .object({
    id: z.string(),
    case_id: z.string(),
    reason: z.enum([
      "no-email",
      "mail-failed",
      "call-asked-for",
      "gift-failed",
      "thanks-after-days",
      "check-in-after-weeks",
    ]),
    words: z.string(),
    assignee_id: z.string(),
    due_at: z.date(),
  })
  .transform(
    (row): CallTask => ({
      id: row.id,
      caseId: row.case_id,
      reason: row.reason,
      words: row.words,
      assigneeId: row.assignee_id,
      dueAt: row.due_at,
    }),
  );

/** Calls that a named person owes a customer. */
export function callTasks(tx: Knex): CallTasks {
  return {
    async open(task) {
      const rows = await tx("call_tasks")
        .insert({
          id: task.id,
          case_id: task.caseId,
          reason: task.reason,
          words: task.words,
          assignee_id: task.assigneeId,
          due_at: task.dueAt,
          once: task.once,
          created_at: task.createdAt,
        })
        .onConflict("once")
        .ignore()
        .returning("id");
      return rows.length === 1;
    },
    async isWaiting(caseId, reason) {
      const row = await tx("call_tasks")
        .where({ case_id: caseId, reason, done_at: null })
        .first("id");
      return row !== undefined;
    },
    async finish(id, done) {
      const [row] = await tx("call_tasks")
        .where({ id, done_at: null })
        .update({ done_at: done.at, done_by: done.by, outcome: done.outcome, note: done.note })
        .returning([tx.raw(columnsOf(Row)), "once"]);
      const [, followUpId] = /^follow-up:(.+)$/.exec(row?.once ?? "") ?? [];
      if (followUpId && reachesCustomer(done.outcome)) {
        await tx("follow_ups").where({ id: followUpId }).update({ called: true });
      }
      return row ? Row.parse(row) : null;
    },
    async handOver(caseId, assigneeId) {
      await tx("call_tasks")
        .where({ case_id: caseId, done_at: null })
        .update({ assignee_id: assigneeId });
    },
  };
}
