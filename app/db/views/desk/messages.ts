import type { Knex } from "knex";
import { z } from "zod";
import { deliveryReports } from "#app/db/outbox/reports.ts";
import { MessageRow } from "#app/db/outbox/rows.ts";
import { suppressions } from "#app/db/outbox/suppressions.ts";
import type { DeskMessages } from "#app/operations/views/desk/desk-views.ts";
import type { DeskMessage, MailToShow } from "#app/operations/views/desk/lists.ts";

/** The columns a list of messages shows, joined with the case's reference as `c`. */
export const messageColumns = [
  "m.id",
  "m.kind",
  "m.case_id",
  "m.customer_id",
  "m.state",
  "m.recipient_name",
  "m.recipient_address",
  "m.attempts",
  "m.message_id",
  "m.last_code",
  "m.last_response",
  "m.due_at",
  "m.created_at",
  "m.handed_over_at",
  "c.reference",
];

const Reference = z.object({ reference: z.string().nullable() });

/** A row of `messageColumns` as the desk lists it. */
export function toDeskMessage(row: unknown): DeskMessage {
  const message = MessageRow.parse(row);
  return {
    id: message.id,
    kind: message.kind,
    state: message.state,
    reference: Reference.parse(row).reference,
    recipientName: message.recipientName,
    recipientAddress: message.recipientAddress,
    attempts: message.attempts,
    lastResponse: message.lastResponse,
    dueAt: message.dueAt,
    createdAt: message.createdAt,
    handedOverAt: message.handedOverAt,
  };
}

const states = {
  doubt: ["in_doubt"],
  failed: ["failed", "hard_bounce", "soft_bounce", "complaint", "suppressed"],
  waiting: ["queued", "sending", "held"],
} as const;

/** Mails of one of the lists the desk shows, and how many there are in all. */
export async function listMessages(
  db: Knex,
  which: keyof typeof states,
  limit: number,
): Promise<DeskMessages> {
  const chosen = () => db("messages as m").whereIn("m.state", states[which]);
  // What failed is read from the newest on; what waits or is in doubt, from the oldest.
  const [rows, [counted]] = await Promise.all([
    chosen()
      .leftJoin("case_files as c", "c.id", "m.case_id")
      .orderBy("m.created_at", which === "failed" ? "desc" : "asc")
      .limit(limit)
      .select(messageColumns),
    chosen().count({ count: "*" }),
  ]);
  return { count: Number(counted?.count ?? 0), messages: rows.map(toDeskMessage) };
}

const Shown = z.object({
  props: z.unknown(),
  locale: z.string(),
  message_id: z.string(),
  in_reply_to: z.string().nullable(),
  dated_at: z.date(),
});

/** One mail as its page shows it; null when there is none of that id. */
export async function findMessage(db: Knex, id: string): Promise<MailToShow | null> {
  const row = await db("messages as m")
    .leftJoin("case_files as c", "c.id", "m.case_id")
    .where({ "m.id": id })
    .first([...messageColumns, "m.props", "m.locale", "m.in_reply_to", "m.dated_at"]);
  if (!row) return null;
  const shown = Shown.parse(row);
  return {
    ...toDeskMessage(row),
    props: shown.props,
    locale: shown.locale,
    messageId: shown.message_id,
    inReplyTo: shown.in_reply_to,
    datedAt: shown.dated_at,
    suppressions: await suppressions(db).listFor(toDeskMessage(row).recipientAddress),
    reports: await deliveryReports(db).list(id),
  };
}
