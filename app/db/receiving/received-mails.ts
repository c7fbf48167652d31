import type { Knex } from "knex";
import { z } from "zod";
import { receivedKinds } from "#app/domain/mail/arrival.ts";
import { reportNames } from "#app/domain/mail/delivery.ts";
import type { ReceivedMail, ReceivedMails } from "#app/operations/ports/receiving.ts";

const LeftOut = z.object({
  name: z.string(),
  sizeBytes: z.number(),
  why: z.enum(["file-type", "file-too-large", "file-empty", "too-many-files"]),
});
const Report = z.object({
  said: z.enum(reportNames),
  addressIsDead: z.boolean(),
  words: z.string().nullable(),
  code: z.number().nullable(),
});
const Piece = z.object({ kind: z.enum(["written", "quoted", "signature"]), text: z.string() });

export const ReceivedRow = z
  .object({
    id: z.string(),
    received_at: z.date(),
    source: z.enum(["hook", "imap"]),
    content_sha256: z.string(),
    size_bytes: z.coerce.number(),
    twin_key: z.string().nullable(),
    header_id: z.string().nullable(),
    from_name: z.string(),
    from_address: z.string().nullable(),
    subject: z.string(),
    pieces: z.array(Piece),
    kind: z.enum(receivedKinds),
    state: z.enum(["taken", "parked", "settled"]),
    why: z.string(),
    case_id: z.string().nullable(),
    about_message_id: z.string().nullable(),
    report: Report.nullable(),
    left_out: z.array(LeftOut),
  })
  .transform(
    (row): ReceivedMail => ({
      id: row.id,
      receivedAt: row.received_at,
      source: row.source,
      contentSha256: row.content_sha256,
      sizeBytes: row.size_bytes,
      twinKey: row.twin_key,
      headerId: row.header_id,
      fromName: row.from_name,
      fromAddress: row.from_address,
      subject: row.subject,
      pieces: row.pieces,
      kind: row.kind,
      state: row.state,
      why: row.why,
      caseId: row.case_id,
      aboutMessageId: row.about_message_id,
      report: row.report,
      leftOut: row.left_out,
    }),
  );

/** Too long for an index as it is, and it holds an address. */
function hashed(tx: Knex, key: string | null) {
  return key === null ? null : tx.raw("encode(sha256(convert_to(?, 'UTF8')), 'hex')", [key]);
}

function toRow(tx: Knex, mail: ReceivedMail) {
  return {
    id: mail.id,
    received_at: mail.receivedAt,
    source: mail.source,
    content_sha256: mail.contentSha256,
    size_bytes: mail.sizeBytes,
    twin_key: hashed(tx, mail.twinKey),
    header_id: mail.headerId,
    from_name: mail.fromName,
    from_address: mail.fromAddress,
    subject: mail.subject,
    pieces: JSON.stringify(mail.pieces),
    kind: mail.kind,
    state: mail.state,
    why: mail.why,
    case_id: mail.caseId,
    about_message_id: mail.aboutMessageId,
    report: mail.report && JSON.stringify(mail.report),
    left_out: JSON.stringify(mail.leftOut),
  };
}

/** Mail that came in, in Postgres, within one transaction. */
export function receivedMails(tx: Knex): ReceivedMails {
  const parse = (row: unknown) => (row ? ReceivedRow.parse(row) : null);
  return {
    async insert(mail) {
      const rows = await tx("received_mails")
        .insert(toRow(tx, mail))
        .onConflict()
        .ignore()
        .returning("id");
      return rows.length === 1;
    },
    async isKnown(contentSha256) {
      const row = await tx("received_mails").where({ content_sha256: contentSha256 }).first("id");
      return row !== undefined;
    },
    async countTaken(caseId, since) {
      const [row] = await tx("received_mails")
        .where({ case_id: caseId, state: "taken" })
        .where("received_at", ">", since)
        .count({ n: "*" });
      return Number(row?.n ?? 0);
    },
    async leaveOut(id, files) {
      await tx("received_mails")
        .where({ id })
        .update({ left_out: JSON.stringify(files) });
    },
    find: async (id) => parse(await tx("received_mails").where({ id }).first()),
    claimParked: async (id) =>
      parse(await tx("received_mails").where({ id, state: "parked" }).forUpdate().first()),
    async settle(id, { as, by, at, caseId }) {
      await tx("received_mails")
        .where({ id })
        .update({
          ...{ state: "settled", settled_as: as, settled_by: by, settled_at: at },
          case_id: tx.raw("coalesce(?::uuid, case_id)", [caseId]),
        });
    },
  };
}
