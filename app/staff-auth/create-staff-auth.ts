import type { StaffAuth } from "#app/operations/ports/staff-auth.ts";
import * as changes from "./change-staff.ts";
import { confirmPassword } from "./confirm-password.ts";
import { createStaff } from "./create-staff.ts";
import * as enrolment from "./enrol-second-factor.ts";
import { findStaffSession } from "./find-session.ts";
import { firstRun, firstRunIsOpen } from "./first-run.ts";
import { createParts, type StaffAuthInput } from "./parts.ts";
import * as links from "./password-links.ts";
import { verifySecondFactor } from "./second-factor.ts";
import * as sessions from "./sessions.ts";
import { signIn } from "./sign-in.ts";

/** Staff sign-in over Postgres: better-auth for passwords, sessions and second factors. */
export function createStaffAuth(input: StaffAuthInput): StaffAuth {
  const parts = createParts(input);
  return {
    signIn: (attempt) => signIn(parts, attempt),
    verifySecondFactor: (attempt) => verifySecondFactor(parts, attempt),
    session: (cookieHeader) => findStaffSession(parts, cookieHeader),
    signOut: (cookieHeader) => sessions.signOut(parts, cookieHeader),
    listSessions: (staffId) => sessions.listSessions(parts, staffId),
    revokeSession: (staffId, sessionId) => sessions.revokeSession(parts, staffId, sessionId),
    revokeAllSessions: (staffId, except) => sessions.revokeAllSessions(parts, staffId, except),
    confirmPassword: (again) => confirmPassword(parts, again),
    enrolSecondFactor: (wish) => enrolment.enrolSecondFactor(parts, wish),
    confirmSecondFactor: (proof) => enrolment.confirmSecondFactor(parts, proof),
    removeSecondFactor: (staffId) => enrolment.removeSecondFactor(parts, staffId),
    createStaff: (staff) => createStaff(parts, staff),
    setPassword: (wish) => changes.setPassword(parts, wish),
    changeRole: (staffId, role) => changes.changeRole(parts, staffId, role),
    disableStaff: (staffId) => changes.disableStaff(parts, staffId),
    enableStaff: (staffId) => changes.enableStaff(parts, staffId),
    requestPasswordReset: (wish) => links.requestPasswordReset(parts, wish),
    resetPassword: (wish) => links.setPasswordByLink(parts, "reset", wish),
    invite: (staffId) => links.invite(parts, staffId),
    acceptInvite: (wish) => links.setPasswordByLink(parts, "invite", wish),
    firstRunIsOpen: () => firstRunIsOpen(parts),
    firstRun: (administrator) => firstRun(parts, administrator),
    sweep: () => sessions.sweep(parts),
  };
}
