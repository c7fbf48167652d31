import type { SetCookies, StaffAuth } from "#app/operations/ports/staff-auth.ts";
import { endSessions } from "./change-staff.ts";
import { findStaffSession, sessionCookie } from "./find-session.ts";
import { headersOf, type Parts, refusalCode } from "./parts.ts";
import { isFirstUse } from "./second-factor.ts";
import { inTransaction } from "./transaction.ts";

/** Begins to set up a second factor (TOTP, RFC 6238). It counts once a code of it was typed. */
export async function enrolSecondFactor(
  parts: Parts,
  input: Parameters<StaffAuth["enrolSecondFactor"]>[0],
): ReturnType<StaffAuth["enrolSecondFactor"]> {
  const session = await findStaffSession(parts, input.cookieHeader);
  if (!session) return { ok: false, reason: "no-session" };
  const taken = await parts.limits.take("step-up", session.staff.id);
  if (!taken.ok) return { ...taken, reason: "too-many-attempts" };
  const cookie = await sessionCookie(parts, input.cookieHeader);
  try {
    const enrolled = await parts.library.api.enableTwoFactor({
      body: { password: input.password, method: "totp" },
      headers: headersOf({ cookie }),
    });
    await parts.limits.giveBack("step-up", session.staff.id);
    if (enrolled.method !== "totp") throw new Error("better-auth enrolled another kind of factor");
    return { ok: true, uri: enrolled.totpURI, recoveryCodes: enrolled.backupCodes };
  } catch (error) {
    const already = refusalCode(error) === "TOTP_ALREADY_ENABLED";
    return { ok: false, reason: already ? "already-enrolled" : "wrong-password" };
  }
}

/** Ends setting it up with a code of it; every other session ends. */
export async function confirmSecondFactor(
  parts: Parts,
  input: Parameters<StaffAuth["confirmSecondFactor"]>[0],
): ReturnType<StaffAuth["confirmSecondFactor"]> {
  const session = await findStaffSession(parts, input.cookieHeader);
  if (!session) return { ok: false, reason: "no-session" };
  const taken = await parts.limits.take("second-factor", session.staff.id);
  if (!taken.ok) return { ...taken, reason: "too-many-attempts" };
  const code = input.code.replace(/\s/g, "");
  if (!(await isFirstUse(parts, session.staff.id, code)))
    return { ok: false, reason: "wrong-code" };
  const cookie = await sessionCookie(parts, input.cookieHeader);
  try {
    const { headers } = await parts.library.api.verifyTOTP({
      body: { code },
      headers: headersOf({ cookie }),
      returnHeaders: true,
    });
    await parts.limits.giveBack("second-factor", session.staff.id);
    const setCookie = headers.getSetCookie();
    await endOthers(parts, session.staff.id, setCookie);
    return { ok: true, setCookie };
  } catch (error) {
    refusalCode(error);
    return { ok: false, reason: "wrong-code" };
  }
}

/** Sessions from before, without a second factor, end: what she holds now is all there is. */
async function endOthers(parts: Parts, staffId: string, setCookie: SetCookies): Promise<void> {
  const cookieHeader = setCookie.map((cookie) => cookie.split(";")[0] ?? "").join("; ");
  const session = await findStaffSession(parts, cookieHeader);
  await inTransaction(parts.pool, (client) => endSessions(client, staffId, session?.sessionId));
}

/** Takes a lost second factor off, and ends every session. */
export async function removeSecondFactor(parts: Parts, staffId: string): Promise<void> {
  await inTransaction(parts.pool, async (client) => {
    await client.query("delete from staff_two_factors where user_id = $1", [staffId]);
    await client.query(
      "update staff set two_factor_enabled = false, updated_at = $2 where id = $1",
      [staffId, parts.now()],
    );
    await endSessions(client, staffId);
  });
}
