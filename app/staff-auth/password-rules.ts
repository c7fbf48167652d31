import type { PasswordFault } from "#app/operations/ports/staff-auth.ts";
import { maximumPasswordLength, minimumPasswordLength } from "./auth-library.ts";

/** Length only (NIST SP 800-63B, 5.1.1.2): no rules about signs, which make passwords worse. */
export function passwordFault(password: string): PasswordFault | null {
  if (password.length < minimumPasswordLength) return { ok: false, reason: "password-too-short" };
  if (password.length > maximumPasswordLength) return { ok: false, reason: "password-too-long" };
  return null;
}
