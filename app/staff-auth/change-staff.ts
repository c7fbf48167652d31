import type { PoolClient } from "pg";
import type { PasswordFault, Refused, StaffRole } from "#app/operations/ports/staff-auth.ts";
import { closeSetup, putPassword } from "./create-staff.ts";
import type { Parts } from "./parts.ts";
import { passwordFault } from "./password-rules.ts";
import { inTransaction } from "./transaction.ts";

type Changed = { readonly ok: true } | Refused<"last-administrator">;

/** Sets a password. Every session ends in the same transaction, but for the one that is kept. */
export async function setPassword(
  parts: Parts,
  input: { readonly staffId: string; readonly password: string; readonly keepSessionId?: string },
): Promise<{ readonly ok: true } | PasswordFault> {
  const fault = passwordFault(input.password);
  if (fault) return fault;
  const passwordHash = await parts.passwords.hash(input.password);
  await inTransaction(parts.pool, async (client) => {
    await putPassword(client, input.staffId, passwordHash, parts.now());
    await endSessions(client, input.staffId, input.keepSessionId);
  });
  return { ok: true };
}

/** Ends sessions, and half-finished sign-ins with them. */
export async function endSessions(
  client: PoolClient,
  staffId: string,
  exceptSessionId?: string,
): Promise<void> {
  await client.query(
    "delete from staff_sessions where user_id = $1 and id is distinct from $2::uuid",
    [staffId, exceptSessionId ?? null],
  );
  await client.query("delete from staff_verifications where value = $1", [staffId]);
}

/** Gives somebody another role. Every session ends: the new role starts with a new sign-in (SSN-1). */
export async function changeRole(parts: Parts, staffId: string, role: StaffRole): Promise<Changed> {
  return inTransaction(parts.pool, async (client) => {
    if (role !== "administrator" && (await isLastAdministrator(client, staffId))) {
      return { ok: false, reason: "last-administrator" };
    }
    await client.query("update staff set role = $2, updated_at = $3 where id = $1", [
      staffId,
      role,
      parts.now(),
    ]);
    if (role === "administrator") await closeSetup(client, parts.now());
    await endSessions(client, staffId);
    return { ok: true };
  });
}

/** From now on they cannot sign in: sessions and links for passwords end at once. */
export async function disableStaff(parts: Parts, staffId: string): Promise<Changed> {
  return inTransaction(parts.pool, async (client) => {
    if (await isLastAdministrator(client, staffId)) {
      return { ok: false, reason: "last-administrator" };
    }
    await client.query(
      "update staff set disabled_at = coalesce(disabled_at, $2), updated_at = $2 where id = $1",
      [staffId, parts.now()],
    );
    await client.query("delete from staff_password_tokens where staff_id = $1", [staffId]);
    await endSessions(client, staffId);
    return { ok: true };
  });
}

/** They can sign in again, with the password they had. */
export async function enableStaff(parts: Parts, staffId: string): Promise<void> {
  await parts.pool.query("update staff set disabled_at = null, updated_at = $2 where id = $1", [
    staffId,
    parts.now(),
  ]);
}

/** Locks the administrators in one order: two of them cannot lock each other out at once. */
async function isLastAdministrator(client: PoolClient, staffId: string): Promise<boolean> {
  const found = await client.query(
    `select id from staff where role = 'administrator' and disabled_at is null
     order by id for update`,
  );
  return found.rows.length === 1 && found.rows[0].id === staffId;
}
