import { z } from "zod";
import { idleMinutes } from "#app/domain/roles.ts";
import type { SessionSummary, SetCookies } from "#app/operations/ports/staff-auth.ts";
import { sessionCookie } from "./find-session.ts";
import { sessionSeconds } from "./models.ts";
import { headersOf, type Parts } from "./parts.ts";

/** Ends the session of these cookies; the answer takes them from the browser. */
export async function signOut(parts: Parts, cookieHeader: string | null): Promise<SetCookies> {
  const cookie = await sessionCookie(parts, cookieHeader);
  const { headers } = await parts.library.api.signOut({
    headers: headersOf({ cookie }),
    returnHeaders: true,
  });
  return headers.getSetCookie();
}

const Summary = z
  .object({
    id: z.string(),
    ip_address: z.string().nullable(),
    user_agent: z.string().nullable(),
    second_factor: z.boolean(),
    signed_in_at: z.date(),
    seen_at: z.date(),
  })
  .transform(
    (row): SessionSummary => ({
      id: row.id,
      address: row.ip_address || null,
      userAgent: row.user_agent || null,
      secondFactor: row.second_factor,
      signedInAt: row.signed_in_at,
      seenAt: row.seen_at,
    }),
  );

/** Sessions that may still be used, the one used last first. */
export async function listSessions(
  parts: Parts,
  staffId: string,
): Promise<readonly SessionSummary[]> {
  const found = await parts.pool.query(
    `select s.*, u.role from staff_sessions s join staff u on u.id = s.user_id
     where s.user_id = $1 and s.signed_in_at > $2 order by s.seen_at desc, s.id`,
    [staffId, new Date(parts.now().getTime() - sessionSeconds * 1000)],
  );
  return found.rows
    .filter((row) => parts.now().getTime() - row.seen_at.getTime() < idleMinutes(row.role) * 60_000)
    .map((row) => Summary.parse(row));
}

/** Ends one session of somebody; false where it is none of theirs. */
export async function revokeSession(
  parts: Parts,
  staffId: string,
  sessionId: string,
): Promise<boolean> {
  if (!z.uuid().safeParse(sessionId).success) return false;
  const ended = await parts.pool.query(
    "delete from staff_sessions where id = $1 and user_id = $2",
    [sessionId, staffId],
  );
  return ended.rowCount === 1;
}

/** Ends the sessions of somebody, but for one that may stay; returns how many. */
export async function revokeAllSessions(
  parts: Parts,
  staffId: string,
  exceptSessionId?: string,
): Promise<number> {
  const ended = await parts.pool.query(
    "delete from staff_sessions where user_id = $1 and id is distinct from $2::uuid",
    [staffId, exceptSessionId ?? null],
  );
  return ended.rowCount ?? 0;
}

/** Deletes what has ended. Challenges run on better-auth's clock, the real one. */
export async function sweep(parts: Parts): Promise<void> {
  const now = parts.now();
  const oldest = new Date(now.getTime() - sessionSeconds * 1000);
  await parts.pool.query("delete from staff_sessions where signed_in_at <= $1", [oldest]);
  await parts.pool.query("delete from staff_password_tokens where expires_at <= $1", [now]);
  await parts.pool.query("delete from staff_verifications where expires_at <= now()");
}
