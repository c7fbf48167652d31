import type { StaffAuth } from "#app/operations/ports/staff-auth.ts";
import { freshUntil } from "./find-session.ts";
import type { Parts } from "./parts.ts";

/** Step-up (AUT-14): the right password makes the session fresh again. */
export async function confirmPassword(
  parts: Parts,
  input: Parameters<StaffAuth["confirmPassword"]>[0],
): ReturnType<StaffAuth["confirmPassword"]> {
  const taken = await parts.limits.take("step-up", input.staffId);
  if (!taken.ok) return { ...taken, reason: "too-many-attempts" };
  if (!(await isPasswordOf(parts, input.staffId, input.password))) {
    return { ok: false, reason: "wrong-password" };
  }
  await parts.limits.giveBack("step-up", input.staffId);
  const now = parts.now();
  await parts.pool.query(
    "update staff_sessions set confirmed_at = $1 where id = $2 and user_id = $3",
    [now, input.sessionId, input.staffId],
  );
  return { ok: true, freshUntil: freshUntil(now) };
}

async function isPasswordOf(parts: Parts, staffId: string, password: string): Promise<boolean> {
  const { internalAdapter } = await parts.library.$context;
  const account = await internalAdapter.findCredentialAccount(staffId);
  return Boolean(account?.password) && parts.passwords.verify(account?.password ?? "", password);
}
