import { z } from "zod";
import { composedMomentNames } from "#app/domain/composer/composed-moments.ts";
import { certaintyNames } from "#app/domain/promises/promise.ts";
import {
  type ComposedDraft,
  composedStates,
  type KeptOverride,
} from "#app/operations/ports/composer.ts";

const Promised = z.object({
  what: z.string(),
  dueAt: z.string(),
  certainty: z.enum(certaintyNames),
});

/** A row of composed_drafts, checked on its way out. */
export const DraftRow = z
  .object({
    id: z.string(),
    case_id: z.string(),
    moment: z.enum(composedMomentNames),
    about_id: z.string().nullable(),
    parts: z.record(z.string(), z.string()),
    promises: z.array(Promised),
    state: z.enum(composedStates),
    version: z.number(),
    created_by: z.string(),
    created_at: z.date(),
    edited_by: z.string(),
    edited_at: z.date(),
    submitted_by: z.string().nullable(),
    submitted_at: z.date().nullable(),
    approved_by: z.string().nullable(),
    approved_hash: z.string().nullable(),
    sent_by: z.string().nullable(),
    sent_through: z.enum(["staff", "api"]).nullable(),
    sent_key: z.string().nullable(),
    leaves_at: z.date().nullable(),
    message_id: z.string().nullable(),
    came_back: z.string().nullable(),
  })
  .transform(
    (row): ComposedDraft => ({
      id: row.id,
      caseId: row.case_id,
      moment: row.moment,
      aboutId: row.about_id,
      parts: row.parts,
      promises: row.promises,
      state: row.state,
      version: row.version,
      createdBy: row.created_by,
      createdAt: row.created_at,
      editedBy: row.edited_by,
      editedAt: row.edited_at,
      submittedBy: row.submitted_by,
      submittedAt: row.submitted_at,
      approvedBy: row.approved_by,
      approvedHash: row.approved_hash,
      sentBy: row.sent_by,
      sentThrough: row.sent_through,
      sentKey: row.sent_key,
      leavesAt: row.leaves_at,
      messageId: row.message_id,
      cameBack: row.came_back,
    }),
  );

export const OverrideRow = z
  .object({
    rule: z.string(),
    words: z.string(),
    reason: z.string(),
    by_id: z.string(),
    at: z.date(),
  })
  .transform(({ by_id, ...row }): KeptOverride => ({ ...row, byId: by_id }));
