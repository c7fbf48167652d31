import type { Knex } from "knex";
import { z } from "zod";
import type { Draft, Drafts } from "#app/operations/ports/promises.ts";

const Row = z
  .object({
    id: z.string(),
    case_id: z.string(),
    moment: z.enum(["promise-broken", "partner-late"]),
    about_id: z.string(),
    words: z.string(),
    created_at: z.date(),
  })
  .transform(
    (row): Draft => ({
      id: row.id,
      caseId: row.case_id,
      moment: row.moment,
      aboutId: row.about_id,
      words: row.words,
      createdAt: row.created_at,
    }),
  );

/** Words that wait for the composer, in Postgres, within one transaction. */
export function drafts(tx: Knex): Drafts {
  return {
    async keep({ id, caseId, moment, aboutId, words, createdAt }) {
      const row = { id, case_id: caseId, moment, about_id: aboutId, words, created_at: createdAt };
      const rows = await tx("case_drafts")
        .insert(row)
        .onConflict(["moment", "about_id"])
        .ignore()
        .returning("id");
      return rows.length === 1;
    },
    async listWaiting(caseId) {
      const rows = await tx("case_drafts")
        .where({ case_id: caseId, used_at: null })
        .orderBy(["created_at", "id"]);
      return z.array(Row).parse(rows);
    },
    async markUsed(aboutId, at) {
      await tx("case_drafts").where({ about_id: aboutId, used_at: null }).update({ used_at: at });
    },
  };
}
