import type { Knex } from "knex";
import { z } from "zod";
import type { GiftCode, GiftCodes, NewGiftCode } from "#app/operations/ports/accommodations.ts";

const Row = z
  .object({
    id: z.string(),
    sealed_code: z.string(),
    key_id: z.number(),
    expires_on: z.string().nullable(),
  })
  .transform(
    (row): GiftCode => ({
      id: row.id,
      sealedCode: row.sealed_code,
      keyId: row.key_id,
      expiresOn: row.expires_on,
    }),
  );

// One code, one taker: whoever comes at the same instant passes over a row that is being taken.
const take = `
  update gift_card_codes set accommodation_id = :accommodationId, taken_at = :at
   where id = (
     select id from gift_card_codes
      where accommodation_id is null and currency = :currency and amount_minor = :amountMinor
        and (expires_on is null or expires_on >= cast(:goodUntil as date))
      order by expires_on nulls last, id limit 1 for update skip locked)
  returning id, sealed_code, key_id, expires_on`;

/** A statement takes 65,535 parameters at most. */
const rowsAStatement = 1000;

function toRow(code: NewGiftCode) {
  return {
    id: code.id,
    batch_id: code.batchId,
    amount_minor: code.amountMinor,
    currency: code.currency,
    sealed_code: code.sealedCode,
    key_id: code.keyId,
    fingerprint: code.fingerprint,
    expires_on: code.expiresOn,
    loaded_by: code.loadedBy,
    loaded_at: code.loadedAt,
  };
}

/** The pool of gift-card codes in Postgres. Codes are sealed before they come here (MON-8). */
export function giftCardCodes(tx: Knex): GiftCodes {
  return {
    async insert(codes) {
      const added = new Set<string>();
      for (let start = 0; start < codes.length; start += rowsAStatement) {
        const rows = await tx("gift_card_codes")
          .insert(codes.slice(start, start + rowsAStatement).map(toRow))
          .onConflict("fingerprint")
          .ignore()
          .returning("id");
        for (const { id } of rows) added.add(id);
      }
      return added;
    },
    async take({ accommodationId, amountMinor, currency, goodUntil, at }) {
      const bindings = { accommodationId, amountMinor, currency, goodUntil, at };
      const { rows } = await tx.raw<{ rows: unknown[] }>(take, bindings);
      return rows[0] ? Row.parse(rows[0]) : null;
    },
    async findFor(accommodationId) {
      const row = await tx("gift_card_codes").where({ accommodation_id: accommodationId }).first();
      return row ? Row.parse(row) : null;
    },
    async claimSealedOtherwise(keyId, limit) {
      const rows = await tx("gift_card_codes")
        .whereNot({ key_id: keyId })
        .limit(limit)
        .forUpdate()
        .skipLocked();
      return z.array(Row).parse(rows);
    },
    async reseal(id, { sealedCode, keyId, fingerprint }) {
      await tx("gift_card_codes")
        .where({ id })
        .update({ sealed_code: sealedCode, key_id: keyId, fingerprint });
    },
  };
}
