import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Knex } from "knex";
import { z } from "zod";
import { roleNames } from "#app/domain/roles.ts";
import { type ApiKey, type ApiKeys, apiScopes } from "#app/operations/ports/api.ts";

const Row = z
  .object({
    id: z.string(),
    name: z.string(),
    scopes: z.array(z.enum(apiScopes)),
    staff_id: z.string(),
    role: z.enum(roleNames),
  })
  .transform(({ staff_id, ...row }): ApiKey => ({ ...row, staffId: staff_id }));

/** Keys of programs. 256 random bits need no slow hash: SHA-256 is enough to keep them from a dump. */
export function apiKeys(db: Knex): ApiKeys {
  return {
    async create({ name, scopes, staffId }, at) {
      const id = randomUUID();
      const secret = `amends_${randomBytes(32).toString("base64url")}`;
      await db("api_keys").insert({
        id,
        name,
        key_hash: hashOf(secret),
        scopes: [...scopes],
        staff_id: staffId,
        created_at: at,
      });
      return { id, secret };
    },
    async open(secret) {
      if (!/^amends_[\w-]{43}$/.test(secret)) return null;
      const row = await db("api_keys")
        .join("staff", "staff.id", "api_keys.staff_id")
        .where({ key_hash: hashOf(secret), revoked_at: null, "staff.disabled_at": null })
        .first("api_keys.id", "api_keys.name", "scopes", "staff_id", "staff.role");
      return row ? Row.parse(row) : null;
    },
  };
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
