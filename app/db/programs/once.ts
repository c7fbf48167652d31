import type { Knex } from "knex";
import { KeyUsedForAnother, type OnceRequest } from "#app/operations/ports/api.ts";

/**
 * Does work once for a caller's key, and gives every later call the first one's result. The claim and
 * the result are written in the transaction of the work: after a crash it was done whole, or not at
 * all; two calls at one time wait for each other on the row.
 */
export async function onceFor<Result>(
  tx: Knex,
  { apiKeyId, key, requestHash }: OnceRequest,
  at: Date,
  work: () => Promise<Result>,
): Promise<Result> {
  const row = { api_key_id: apiKeyId, key };
  const claimed = await tx("idempotency_keys")
    .insert({ ...row, request_hash: requestHash, created_at: at })
    .onConflict(["api_key_id", "key"])
    .ignore()
    .returning("key");
  if (claimed.length === 0) {
    const first = await tx("idempotency_keys").where(row).first();
    if (first.request_hash !== requestHash) throw new KeyUsedForAnother();
    return first.response as Result;
  }
  const result = await work();
  await tx("idempotency_keys")
    .where(row)
    .update({ response: JSON.stringify(result) });
  return result;
}
