import type { Knex } from "knex";
import { z } from "zod";
import type { OneTimeCode, OneTimeCodes } from "#app/operations/ports/accommodations.ts";
import type { AroundCase } from "../store/around-case.ts";

const Row = z
  .object({
    id: z.string(),
    link_id: z.string(),
    accommodation_id: z.string().nullable(),
    code_hash: z.string(),
    created_at: z.date(),
    expires_at: z.date(),
    used_at: z.date().nullable(),
  })
  .transform(
    (row): OneTimeCode => ({
      id: row.id,
      linkId: row.link_id,
      accommodationId: row.accommodation_id,
      codeHash: row.code_hash,
      createdAt: row.created_at,
      expiresAt: row.expires_at,
      usedAt: row.used_at,
    }),
  );

const Tries = z
  .object({ wrong: z.number(), locked_at: z.date().nullable() })
  .transform(({ wrong, locked_at }) => ({ wrong, lockedAt: locked_at }));

/** Codes that show it is the customer who asks, and how often each link was tried in vain. */
export function oneTimeCodes(tx: Knex, { links: goodLinks }: AroundCase): OneTimeCodes {
  return {
    async insert(code) {
      await tx("one_time_codes").insert({
        id: code.id,
        link_id: code.linkId,
        accommodation_id: code.accommodationId,
        code_hash: code.codeHash,
        created_at: code.createdAt,
        expires_at: code.expiresAt,
        used_at: code.usedAt,
      });
    },
    async countSince(linkId, since) {
      const [row] = await tx("one_time_codes")
        .where({ link_id: linkId })
        .where("created_at", ">", since)
        .count({ count: "*" });
      return Number(row?.count ?? 0);
    },
    async findNewest(linkId, accommodationId) {
      const row = await tx("one_time_codes")
        .where({ link_id: linkId, accommodation_id: accommodationId })
        .orderBy([
          { column: "created_at", order: "desc" },
          { column: "id", order: "desc" },
        ])
        .first();
      return row ? Row.parse(row) : null;
    },
    async use(id, at) {
      await tx("one_time_codes").where({ id, used_at: null }).update({ used_at: at });
    },
    async claimTries(linkId) {
      await tx("link_tries").insert({ link_id: linkId }).onConflict("link_id").ignore();
      return Tries.parse(await tx("link_tries").where({ link_id: linkId }).forUpdate().first());
    },
    async setTries(linkId, { wrong, lockedAt }) {
      goodLinks.clear();
      await tx("link_tries").where({ link_id: linkId }).update({ wrong, locked_at: lockedAt });
    },
  };
}
