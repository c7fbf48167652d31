import type { Knex } from "knex";
import { z } from "zod";
import type { CustomerPages } from "#app/operations/views/customer-page.ts";
import { LinkRow, PageRow } from "./customer-page-rows.ts";
import { linkSql, pageSql } from "./customer-page-sql.ts";

const FileRow = z.object({ name: z.string(), media_type: z.string(), sha256: z.string() });

/**
 * What the customer's page reads: one prepared statement each, so that a storm of openings costs the
 * database no planning.
 */
export function customerPages(db: Knex): CustomerPages {
  async function one(name: string, sql: string, id: string) {
    const { rows } = await db.raw(sql, [id]).options({ name });
    return rows[0];
  }
  return {
    async findLink(linkId) {
      const row = await one("customer-link", linkSql, linkId);
      return row ? LinkRow.parse(row) : null;
    },
    async load(caseId) {
      return PageRow.parse(await one("customer-page", pageSql, caseId));
    },
    async findFile(caseId, fileId) {
      if (!z.uuid().safeParse(fileId).success) return null;
      const row = await db("attachments")
        .where({ id: fileId, case_id: caseId, visibility: "customer" })
        .first("name", "media_type", "sha256");
      if (!row) return null;
      const { name, media_type, sha256 } = FileRow.parse(row);
      return { name, mediaType: media_type, sha256 };
    },
  };
}
