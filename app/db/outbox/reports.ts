import type { Knex } from "knex";
import { z } from "zod";
import { reportNames } from "#app/domain/mail/delivery.ts";
import type { DeliveryReports, KeptReport } from "#app/operations/ports/delivery.ts";

const Row = z
  .object({
    message_id: z.string(),
    source: z.string(),
    key: z.string(),
    said: z.enum(reportNames),
    address_is_dead: z.boolean(),
    at: z.date(),
    code: z.int().nullable(),
    words: z.string().nullable(),
    received_at: z.date(),
  })
  .transform(
    ({ message_id, address_is_dead, received_at, ...row }): KeptReport => ({
      ...row,
      messageId: message_id,
      addressIsDead: address_is_dead,
      receivedAt: received_at,
    }),
  );

// Whoever takes part in a sending that is still going on changes nothing any more: the fence moves.
const settleSql = `
  update messages
     set state = :state, last_code = coalesce(:code, last_code), last_response = coalesce(:words, last_response),
         handed_over_at = coalesce(handed_over_at, :at), claimed_by = null, lease_until = null,
         fence = fence + (case when state in ('queued', 'in_doubt') then 1 else 0 end)
   where id = :id`;

const redriveSql = `
  update messages
     set state = 'queued', due_at = :at, deferrals = 0, first_tried_at = null, handed_over_at = null,
         recipient_address = coalesce(:address, recipient_address), 
         reports_before = (select coalesce(max(r.id), 0) from message_reports r where r.message_id = :id),
         decided_by = :by, decided_at = :at, fence = fence + 1
   where id = :id and state in ('failed', 'soft_bounce', 'hard_bounce', 'suppressed')`;

/** What was said of messages after they left, within one transaction. */
export function deliveryReports(tx: Knex): DeliveryReports {
  return {
    async keep(report) {
      const rows = await tx("message_reports")
        .insert({
          message_id: report.messageId,
          source: report.source,
          key: report.key,
          said: report.said,
          address_is_dead: report.addressIsDead,
          at: report.at,
          code: report.code,
          words: report.words,
          received_at: report.receivedAt,
        })
        .onConflict(["source", "key"])
        .ignore()
        .returning("id");
      return rows.length === 1;
    },
    async list(messageId) {
      const rows = await tx("message_reports as r")
        .join("messages as m", "m.id", "r.message_id")
        .where("r.message_id", messageId)
        .whereRaw("r.id > m.reports_before")
        .orderBy("r.id")
        .select("r.*");
      return z.array(Row).parse(rows);
    },
    async settle(id, { state, code, words, at }) {
      await tx.raw(settleSql, { id, state, code, words, at });
    },
    async redrive(id, { address, by, at }) {
      await tx.raw(redriveSql, { id, address, by, at });
      await tx.raw("select pg_notify('outbox', '')");
    },
  };
}
