import type { Knex } from "knex";
import { z } from "zod";
import type { Suppression, Suppressions } from "#app/operations/ports/delivery.ts";

const kinds = z.enum(["hard", "complaint", "unsubscribe"]);
const Row = z
  .object({
    kind: kinds,
    at: z.date(),
    lifted_at: z.date().nullable(),
    lifted_because: z.string().nullable(),
  })
  .transform(
    ({ lifted_at, lifted_because, ...row }): Suppression => ({
      ...row,
      liftedAt: lifted_at,
      liftedBecause: lifted_because,
    }),
  );

/** Addresses we no longer write to, in Postgres, within one transaction. */
export function suppressions(tx: Knex): Suppressions {
  const of = (address: string) =>
    tx("suppressions").where({ address_hash: tx.raw("address_hash(?)", [address]) });
  return {
    async suppress(address, kind, at, messageId) {
      const known = { address_hash: tx.raw("address_hash(?)", [address]), kind };
      const fresh = { at, lifted_at: null, lifted_by: null, lifted_because: null };
      await tx("suppressions")
        .insert({ ...known, ...fresh, message_id: messageId ?? null })
        .onConflict(["address_hash", "kind"])
        .merge(["at", "lifted_at", "lifted_by", "lifted_because", "message_id"])
        .whereNotNull("suppressions.lifted_at");
    },
    async lift(address, { by, at, because }) {
      const rows = await of(address)
        .whereIn("kind", ["hard", "complaint"])
        .whereNull("lifted_at")
        .update({ lifted_at: at, lifted_by: by, lifted_because: because })
        .returning("kind");
      return rows.map(({ kind }) => kinds.parse(kind));
    },
    listFor: async (address) => z.array(Row).parse(await of(address).orderBy("at")),
  };
}
