import type { Knex } from "knex";
import type { PageProofs } from "#app/operations/ports/links.ts";

/** Who typed the number of a page, within one transaction; `findProof` of the page's reader looks them up. */
export function pageProofs(tx: Knex): PageProofs {
  return {
    async insert({ secretHash, linkId, provenAt, endsAt }) {
      await tx("page_proofs").where({ link_id: linkId }).where("ends_at", "<=", provenAt).delete();
      await tx("page_proofs").insert({
        secret_hash: secretHash,
        link_id: linkId,
        proven_at: provenAt,
        ends_at: endsAt,
      });
    },
    async end(secretHash) {
      await tx("page_proofs").where({ secret_hash: secretHash }).delete();
    },
  };
}
