import type { PoolClient } from "pg";
import { z } from "zod";
import type { CreatedStaff, NewStaff } from "#app/operations/ports/staff-auth.ts";
import type { Parts } from "./parts.ts";
import { passwordFault } from "./password-rules.ts";
import { readStaff, staffColumns } from "./staff-rows.ts";
import { inTransaction } from "./transaction.ts";

const Email = z.string().trim().toLowerCase().max(254).pipe(z.email());

type ReadyStaff = {
  readonly staff: NewStaff;
  readonly email: string;
  /** Null for someone who will be invited. */
  readonly passwordHash: string | null;
};

/** Checks a new member of staff and makes the hash, before any transaction is open. */
export async function prepareStaff(
  parts: Parts,
  staff: NewStaff,
): Promise<{ ok: true; ready: ReadyStaff } | Extract<CreatedStaff, { ok: false }>> {
  const email = Email.safeParse(staff.email);
  if (!email.success) return { ok: false, reason: "email-invalid" };
  const { password } = staff;
  const fault = password === undefined ? null : passwordFault(password);
  if (fault) return fault;
  const passwordHash = password === undefined ? null : await parts.passwords.hash(password);
  return { ok: true, ready: { staff, email: email.data, passwordHash } };
}

/** Adds a member of staff; without a password they have to be invited. */
export async function createStaff(parts: Parts, staff: NewStaff): Promise<CreatedStaff> {
  const prepared = await prepareStaff(parts, staff);
  if (!prepared.ok) return prepared;
  return inTransaction(parts.pool, (client) => insertStaff(client, prepared.ready, parts.now()));
}

/** An administrator made in any way closes the setup page for good (AUT-11). */
export async function insertStaff(
  client: PoolClient,
  { staff, email, passwordHash }: ReadyStaff,
  now: Date,
): Promise<CreatedStaff> {
  const inserted = await client.query(insertRow, [
    staff.name.trim(),
    email,
    staff.role,
    staff.teamId ?? null,
    staff.title ?? null,
    staff.phone ?? null,
    staff.timeZone ?? null,
    staff.locale ?? null,
    now,
  ]);
  if (inserted.rowCount !== 1) return { ok: false, reason: "email-taken" };
  const created = readStaff(inserted.rows[0]);
  if (passwordHash !== null) await putPassword(client, created.id, passwordHash, now);
  if (created.role === "administrator") await closeSetup(client, now);
  return { ok: true, staff: created };
}

const insertRow = `
  insert into staff as u (name, email, role, team_id, title, phone, time_zone, locale,
    created_at, updated_at)
  values ($1, $2, $3, coalesce($4, (select id from teams order by name limit 1)),
    coalesce($5, 'Customer care'), $6, coalesce($7, 'UTC'), coalesce($8, 'en'), $9, $9)
  on conflict (email) do nothing
  returning ${staffColumns}`;

/** The password row in the shape better-auth reads: provider `credential`, account id = staff id. */
export async function putPassword(
  client: PoolClient,
  staffId: string,
  passwordHash: string,
  now: Date,
): Promise<void> {
  await client.query(
    `insert into staff_accounts
       (user_id, provider_id, account_id, password, created_at, updated_at)
     values ($1::uuid, 'credential', $1::uuid::text, $2, $3, $3)
     on conflict (provider_id, account_id) do update
       set password = excluded.password, updated_at = excluded.updated_at`,
    [staffId, passwordHash, now],
  );
}

/** Whether this call closed it; false when it was closed before. */
export async function closeSetup(client: PoolClient, now: Date): Promise<boolean> {
  const closed = await client.query(
    "insert into staff_setup (closed_at) values ($1) on conflict do nothing",
    [now],
  );
  return closed.rowCount === 1;
}
