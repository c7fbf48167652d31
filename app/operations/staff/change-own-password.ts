import type { StaffSession, TooMany } from "../ports/staff-auth.ts";
import type { Services } from "../services.ts";
import { writeNotice } from "./set-new-password.ts";

export type ChangedOwnPassword =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: "wrong-password" | "password-too-short" | "password-too-long";
    }
  | TooMany;

/** Changes one's own password, the old one typed again; every other session ends, and a notice is mailed. */
export async function changeOwnPassword(
  services: Services,
  { staff, sessionId }: Pick<StaffSession, "staff" | "sessionId">,
  given: { readonly current: string; readonly wished: string },
): Promise<ChangedOwnPassword> {
  const { staffAuth } = services;
  const who = { staffId: staff.id, sessionId };
  const confirmed = await staffAuth.confirmPassword({ ...who, password: given.current });
  if (!confirmed.ok) return confirmed;
  const set = await staffAuth.setPassword({
    staffId: staff.id,
    password: given.wished,
    keepSessionId: sessionId,
  });
  if (!set.ok) return set;
  await writeNotice(services, staff);
  return { ok: true };
}
