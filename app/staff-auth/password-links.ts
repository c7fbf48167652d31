import { createHash, randomBytes } from "node:crypto";
import type { PoolClient } from "pg";
import type { PasswordLink, TooMany, UsedPasswordLink } from "#app/operations/ports/staff-auth.ts";
import { endSessions } from "./change-staff.ts";
import { putPassword } from "./create-staff.ts";
import type { Parts } from "./parts.ts";
import { passwordFault } from "./password-rules.ts";
import { readStaff, staffColumns } from "./staff-rows.ts";
import { inTransaction } from "./transaction.ts";

type Purpose = "reset" | "invite";

const minute = 60_000;
const lifetime: Readonly<Record<Purpose, number>> = {
  reset: 30 * minute,
  invite: 72 * 60 * minute,
};

/** Known and unknown addresses cost the same: one statement either way (AUT-4). */
export async function requestPasswordReset(
  parts: Parts,
  input: { readonly email: string },
): Promise<{ readonly ok: true; readonly link: PasswordLink | null } | TooMany> {
  const email = input.email.trim().toLowerCase();
  const taken = await parts.limits.take("reset-account", email);
  if (!taken.ok) return { ...taken, reason: "too-many-attempts" };
  return { ok: true, link: await makeLink(parts, "reset", "u.email = $1", email) };
}

/** A link for a first password, good for 72 hours; null for whoever is unknown or disabled. */
export function invite(parts: Parts, staffId: string): Promise<PasswordLink | null> {
  return makeLink(parts, "invite", "u.id = $1", staffId);
}

/** A new link takes the place of the one before it: one per person and purpose (AUT-9). */
async function makeLink(
  parts: Parts,
  purpose: Purpose,
  who: "u.email = $1" | "u.id = $1",
  key: string,
): Promise<PasswordLink | null> {
  const token = randomBytes(32).toString("base64url");
  const now = parts.now();
  const expiresAt = new Date(now.getTime() + lifetime[purpose]);
  const made = await parts.pool.query(
    `with found as (select ${staffColumns} from staff u where ${who} and u.disabled_at is null),
       put as (
         insert into staff_password_tokens (token_hash, staff_id, purpose, created_at, expires_at)
         select $2, id, $3, $4, $5 from found
         on conflict (staff_id, purpose) do update set token_hash = excluded.token_hash,
           created_at = excluded.created_at, expires_at = excluded.expires_at)
     select * from found`,
    [key, hashOf(token), purpose, now, expiresAt],
  );
  return made.rowCount === 1 ? { token, expiresAt, staff: readStaff(made.rows[0]) } : null;
}

/** Sets the password by a link. The link is used up and every session ends in the same transaction. */
export async function setPasswordByLink(
  parts: Parts,
  purpose: Purpose,
  input: { readonly token: string; readonly password: string },
): Promise<UsedPasswordLink> {
  const fault = passwordFault(input.password);
  if (fault) return fault;
  const passwordHash = await parts.passwords.hash(input.password);
  return inTransaction(parts.pool, async (client) => {
    const staffId = await spend(client, purpose, input.token, parts.now());
    if (staffId === null) return { ok: false, reason: "link-not-good" };
    await client.query("delete from staff_password_tokens where staff_id = $1", [staffId]);
    await putPassword(client, staffId, passwordHash, parts.now());
    await endSessions(client, staffId);
    // Whoever holds the token reads that mailbox.
    const updated = await client.query(
      `update staff u set email_verified = true, updated_at = $2 where u.id = $1
       returning ${staffColumns}`,
      [staffId, parts.now()],
    );
    return { ok: true, staff: readStaff(updated.rows[0]) };
  });
}

async function spend(
  client: PoolClient,
  purpose: Purpose,
  token: string,
  now: Date,
): Promise<string | null> {
  const used = await client.query<{ staff_id: string }>(
    `delete from staff_password_tokens t using staff u
     where t.token_hash = $1 and t.purpose = $2 and t.expires_at > $3
       and u.id = t.staff_id and u.disabled_at is null
     returning t.staff_id`,
    [hashOf(token), purpose, now],
  );
  return used.rows[0]?.staff_id ?? null;
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
