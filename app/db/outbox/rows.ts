import { z } from "zod";
import type { ClaimedMessage } from "#app/operations/ports/mail-queue.ts";
import type { Message } from "#app/operations/ports/outbox.ts";

const states = [
  "draft",
  "held",
  "queued",
  "sending",
  "in_doubt",
  "handed_over",
  "delivered",
  "soft_bounce",
  "hard_bounce",
  "complaint",
  "failed",
  "suppressed",
  "cancelled",
] as const;

/** A row of messages as staff see it. */
export const MessageRow = z
  .object({
    id: z.string(),
    kind: z.string(),
    case_id: z.string().nullable(),
    customer_id: z.string().nullable(),
    recipient_name: z.string(),
    recipient_address: z.string(),
    state: z.enum(states),
    attempts: z.int(),
    message_id: z.string(),
    last_code: z.int().nullable(),
    last_response: z.string().nullable(),
    due_at: z.date(),
    created_at: z.date(),
    handed_over_at: z.date().nullable(),
  })
  .transform(
    (row): Message => ({
      id: row.id,
      kind: row.kind,
      caseId: row.case_id,
      customerId: row.customer_id,
      recipientName: row.recipient_name,
      recipientAddress: row.recipient_address,
      state: row.state,
      attempts: row.attempts,
      messageId: row.message_id,
      lastCode: row.last_code,
      lastResponse: row.last_response,
      dueAt: row.due_at,
      createdAt: row.created_at,
      handedOverAt: row.handed_over_at,
    }),
  );

/** A row of messages as the worker gets it on claiming. */
export const ClaimedRow = z
  .object({
    id: z.string(),
    fence: z.coerce.number(),
    kind: z.string(),
    case_id: z.string().nullable(),
    recipient_name: z.string(),
    recipient_address: z.string(),
    recipient_domain: z.string(),
    locale: z.string(),
    props: z.unknown(),
    message_id: z.string(),
    dated_at: z.date(),
    in_reply_to: z.string().nullable(),
    references_ids: z.array(z.string()),
    attempts: z.int(),
    deferrals: z.int(),
    first_tried_at: z.date(),
    in_doubt_policy: z.enum(["hold", "resend"]),
    suppressed: z.array(z.enum(["hard", "complaint", "unsubscribe"])),
  })
  .transform(
    (row): ClaimedMessage => ({
      id: row.id,
      fence: row.fence,
      kind: row.kind,
      caseId: row.case_id,
      to: { name: row.recipient_name, address: row.recipient_address },
      domain: row.recipient_domain,
      locale: row.locale,
      props: row.props,
      messageId: row.message_id,
      datedAt: row.dated_at,
      inReplyTo: row.in_reply_to,
      references: row.references_ids,
      attempts: row.attempts,
      deferrals: row.deferrals,
      firstTriedAt: row.first_tried_at,
      inDoubt: row.in_doubt_policy,
      suppressed: row.suppressed,
    }),
  );
