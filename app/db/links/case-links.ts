import { randomBytes } from "node:crypto";
import type { Knex } from "knex";
import { z } from "zod";
import { linkIdOf } from "#app/domain/links/link-id.ts";
import type { CaseLink, CaseLinks } from "#app/operations/ports/links.ts";
import { waitsForNext } from "../connection/send-together.ts";
import { columnsOf } from "../statements/columns-of.ts";
import type { AroundCase } from "../store/around-case.ts";

const Row = z
  .object({
    id: z.string(),
    case_id: z.string(),
    reader: z.enum(["customer", "reader"]),
    reader_name: z.string().nullable(),
    reader_email: z.string().nullable(),
    created_at: z.date(),
    expires_at: z.date(),
    revoked_at: z.date().nullable(),
  })
  .transform(
    (row): CaseLink => ({
      id: row.id,
      caseId: row.case_id,
      reader: row.reader,
      invited:
        row.reader_name && row.reader_email
          ? { name: row.reader_name, email: row.reader_email }
          : null,
      createdAt: row.created_at,
      expiresAt: row.expires_at,
      revokedAt: row.revoked_at,
    }),
  );

/** Links to a case's page. Only ids are kept here; tokens are made from them under SECRET_KEY. */
export function caseLinks(tx: Knex, { links: good, unlinked }: AroundCase): CaseLinks {
  async function insert(link: CaseLink) {
    unlinked.delete(link.caseId);
    const row = {
      id: link.id,
      case_id: link.caseId,
      reader: link.reader,
      reader_name: link.invited?.name ?? null,
      reader_email: link.invited?.email ?? null,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
      revoked_at: link.revokedAt,
    };
    await tx("case_links").insert(row).options(waitsForNext);
  }
  return {
    insert,
    async ensure(caseId, now, expiresAt) {
      const known = good.get(caseId);
      if (known) {
        const { id, created_at: createdAt, expires_at } = known;
        return { ...ofCustomer(caseId), id, createdAt, expiresAt: expires_at };
      }
      const found = unlinked.has(caseId) ? null : await findGood(tx, caseId, now);
      if (found) return found;
      const link = {
        ...ofCustomer(caseId),
        id: linkIdOf(randomBytes(16)),
        createdAt: now,
        expiresAt,
      };
      await insert(link);
      return link;
    },
    async find(id) {
      const row = await tx("case_links").where({ id }).first();
      return row ? Row.parse(row) : null;
    },
    async list(caseId) {
      return z
        .array(Row)
        .parse(await tx("case_links").where({ case_id: caseId }).orderBy("created_at"));
    },
    async listCasesOf(email, closedSince, most) {
      return tx("case_files as c")
        .join("customers as u", "u.id", "c.customer_id")
        .where("u.email", email)
        .where((late) => late.whereNull("c.closed_at").orWhere("c.closed_at", ">", closedSince))
        .orderBy("c.opened_at", "desc")
        .limit(most)
        .pluck("c.id");
    },
    async revoke(id, at) {
      good.clear();
      return (
        (await tx("case_links").where({ id, revoked_at: null }).update({ revoked_at: at })) === 1
      );
    },
    async extend(caseId, expiresAt) {
      good.delete(caseId);
      await tx("case_links")
        .where({ case_id: caseId, revoked_at: null })
        .update({ expires_at: expiresAt });
    },
  };
}

async function findGood(tx: Knex, caseId: string, now: Date): Promise<CaseLink | null> {
  const row = await tx("case_links")
    .where({ case_id: caseId, reader: "customer", revoked_at: null })
    .where("expires_at", ">", now)
    .whereNotExists(tx("link_tries").whereRaw("link_id = case_links.id").whereNotNull("locked_at"))
    .orderBy("created_at", "desc")
    .first(tx.raw(columnsOf(Row)));
  return row ? Row.parse(row) : null;
}

/** A link of the customer's own. */
function ofCustomer(caseId: string) {
  return { caseId, reader: "customer", invited: null, revokedAt: null } as const;
}
