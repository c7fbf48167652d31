import type { Knex } from "knex";
import { z } from "zod";
import { networkNames } from "#app/domain/posts/network.ts";
import type { PublicPost, PublicPosts } from "#app/operations/ports/posts.ts";

const Row = z
  .object({
    id: z.string(),
    case_id: z.string(),
    network: z.enum(networkNames),
    // Staff press it: nothing else may ever stand there.
    url: z.string().startsWith("https://"),
    handle: z.string().nullable(),
    picture_id: z.string().nullable(),
    seen_at: z.date(),
    answer_due_at: z.date(),
    reply: z.string().nullable(),
    because: z.string().nullable(),
    settled_at: z.date().nullable(),
  })
  .transform(
    ({ id, network, url, handle, reply, because, ...row }): PublicPost => ({
      ...{ id, network, url, handle, reply, because },
      caseId: row.case_id,
      pictureId: row.picture_id,
      seenAt: row.seen_at,
      answerDueAt: row.answer_due_at,
      settledAt: row.settled_at,
    }),
  );

/** Posts in public that cases came from, in Postgres, within one transaction. */
export function publicPosts(tx: Knex): PublicPosts {
  const table = () => tx("public_posts");
  return {
    async find(id) {
      const row = await table().where({ id }).first();
      return row ? Row.parse(row) : null;
    },
    async list(caseId) {
      const rows = await table()
        .where({ case_id: caseId })
        .orderBy("seen_at", "desc")
        .orderBy("id");
      return z.array(Row).parse(rows);
    },
    async insert({ id, network, url, handle, caseId, seenAt, answerDueAt }) {
      const rows = await table()
        .insert({
          ...{ id, network, url, handle, case_id: caseId },
          seen_at: seenAt,
          answer_due_at: answerDueAt,
        })
        .onConflict(["case_id", "url"])
        .ignore()
        .returning("id");
      return rows.length === 1;
    },
    async setPicture(id, attachmentId) {
      await table().where({ id }).update({ picture_id: attachmentId });
    },
    async settle(id, { reply, because, by, at }) {
      const changed = await table()
        .where({ id, settled_at: null })
        .update({ reply, because, settled_by: by, settled_at: at });
      return changed === 1;
    },
  };
}
