import type { PasswordLink } from "../ports/staff-auth.ts";
import type { Services } from "../services.ts";
import { writeToStaff } from "./write-to-staff.ts";

const minutes = 30;

export type AskedForReset =
  | { readonly ok: true }
  | { readonly ok: false; readonly retryAfterSeconds: number };

/** Mails a link to set a new password; an unknown address is answered alike (AUT-4). */
export async function sendPasswordReset(
  services: Services,
  email: string,
  resetUrl: (token: string) => string,
): Promise<AskedForReset> {
  const asked = await services.staffAuth.requestPasswordReset({ email });
  if (!asked.ok) return { ok: false, retryAfterSeconds: asked.retryAfterSeconds };
  if (asked.link) await writeReset(services, asked.link, resetUrl);
  return { ok: true };
}

async function writeReset(
  services: Services,
  { staff, token }: PasswordLink,
  resetUrl: (token: string) => string,
) {
  const url = services.sealForMail(resetUrl(token));
  await writeToStaff(services, staff, "password-reset", (own) => ({ ...own, url, minutes }));
}
