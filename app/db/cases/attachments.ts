import type { Knex } from "knex";
import { z } from "zod";
import type { Attachment, Attachments } from "#app/operations/ports/files.ts";

const Row = z
  .object({
    id: z.string(),
    case_id: z.string(),
    name: z.string(),
    media_type: z.string(),
    size_bytes: z.coerce.number(),
    sha256: z.string(),
    visibility: z.enum(["customer", "staff"]),
    added_by_kind: z.string(),
    added_by: z.string().nullable(),
    added_at: z.date(),
  })
  .transform(
    (row): Attachment => ({
      id: row.id,
      caseId: row.case_id,
      name: row.name,
      mediaType: row.media_type,
      sizeBytes: row.size_bytes,
      sha256: row.sha256,
      visibility: row.visibility,
      addedByKind: row.added_by_kind,
      addedBy: row.added_by,
      addedAt: row.added_at,
    }),
  );

/** What hangs on a case: names and sizes here, bytes in the file store. */
export function attachments(tx: Knex): Attachments {
  return {
    async insert(attachment) {
      await tx("attachments").insert({
        id: attachment.id,
        case_id: attachment.caseId,
        name: attachment.name,
        media_type: attachment.mediaType,
        size_bytes: attachment.sizeBytes,
        sha256: attachment.sha256,
        visibility: attachment.visibility,
        added_by_kind: attachment.addedByKind,
        added_by: attachment.addedBy,
        added_at: attachment.addedAt,
      });
    },
    async find(id) {
      const row = await tx("attachments").where({ id }).first();
      return row ? Row.parse(row) : null;
    },
    async list(caseId) {
      return z
        .array(Row)
        .parse(await tx("attachments").where({ case_id: caseId }).orderBy("added_at"));
    },
  };
}
