import type { SignedInStaff } from "../ports/staff-auth.ts";
import type { Services } from "../services.ts";
import { writeToStaff } from "./write-to-staff.ts";

export type SetNewPassword =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: "link-not-good" | "password-too-short" | "password-too-long";
    };

/** Uses a link of a reset or an invitation, once; all sessions end, and a notice is mailed (AUT-4). */
export async function setNewPassword(
  services: Services,
  kind: "reset" | "invite",
  given: { token: string; password: string },
): Promise<SetNewPassword> {
  const used =
    kind === "reset"
      ? await services.staffAuth.resetPassword(given)
      : await services.staffAuth.acceptInvite(given);
  if (!used.ok) return used;
  if (kind === "reset") await writeNotice(services, used.staff);
  return { ok: true };
}

/** Tells a member of staff that their password is another now (AUT-4). */
export async function writeNotice(services: Services, staff: SignedInStaff): Promise<void> {
  const changedAt = services.now().toISOString();
  const { timeZone } = staff;
  await writeToStaff(services, staff, "password-changed", (own) => ({
    ...own,
    changedAt,
    timeZone,
  }));
}
