import { z } from "zod";
import { idleMinutes } from "#app/domain/roles.ts";
import type { StaffSession } from "#app/operations/ports/staff-auth.ts";
import { pickCookie, readSignedCookie } from "./cookies.ts";
import { sessionSeconds } from "./models.ts";
import type { Parts } from "./parts.ts";
import { readStaff, staffColumns } from "./staff-rows.ts";

const minute = 60_000;
const freshFor = 5 * minute;
/** A session's last sign of life is written once a minute, not with every request. */
const seenEvery = minute;

const SessionRow = z.object({
  session_id: z.string(),
  second_factor: z.boolean(),
  two_factor_enabled: z.boolean(),
  signed_in_at: z.date(),
  seen_at: z.date(),
  confirmed_at: z.date(),
});

const findSession = `
  select s.id as session_id, s.second_factor, s.signed_in_at, s.seen_at, s.confirmed_at,
    u.two_factor_enabled, ${staffColumns}
  from staff_sessions s join staff u on u.id = s.user_id
  where s.token = $1 and u.disabled_at is null`;

/** Who is asking: one indexed query, no cache, so that what was revoked is gone at once (SSN-2). */
export async function findStaffSession(
  parts: Parts,
  cookieHeader: string | null,
): Promise<StaffSession | null> {
  const { authCookies, secret } = await parts.library.$context;
  const token = readSignedCookie(cookieHeader, authCookies.sessionToken.name, secret);
  if (token === null) return null;
  const found = await parts.pool.query(findSession, [token]);
  if (found.rowCount !== 1) return null;
  const row = SessionRow.parse(found.rows[0]);
  const staff = readStaff(found.rows[0]);
  const now = parts.now().getTime();
  const idle = now - row.seen_at.getTime();
  if (idle >= idleMinutes(staff.role) * minute) return null;
  if (now - row.signed_in_at.getTime() >= sessionSeconds * 1000) return null;
  if (idle >= seenEvery) await markSeen(parts, row.session_id);
  return {
    staff,
    sessionId: row.session_id,
    secondFactor: row.second_factor,
    secondFactorEnrolled: row.two_factor_enabled,
    signedInAt: row.signed_in_at,
    freshUntil: freshUntil(row.confirmed_at),
  };
}

async function markSeen(parts: Parts, sessionId: string): Promise<void> {
  await parts.pool.query("update staff_sessions set seen_at = $1 where id = $2", [
    parts.now(),
    sessionId,
  ]);
}

export function freshUntil(confirmedAt: Date): Date {
  return new Date(confirmedAt.getTime() + freshFor);
}

/** The session cookie alone, as better-auth is to see it. */
export async function sessionCookie(parts: Parts, cookieHeader: string | null) {
  const { authCookies } = await parts.library.$context;
  return pickCookie(cookieHeader, authCookies.sessionToken.name);
}
