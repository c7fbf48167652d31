import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import { type Role, roleNames } from "#app/domain/roles.ts";
import { emailAddress, line, orNothing, phoneNumber } from "../fields.ts";
import type { Services } from "../services.ts";
import { writeToStaff } from "./write-to-staff.ts";

export const InviteStaff = z.object({
  name: line("the name", 200),
  email: emailAddress,
  role: z.enum(roleNames, `Choose a role: ${roleNames.join(", ")}.`),
  title: orNothing(line("the title customers read", 100)),
  phone: orNothing(phoneNumber),
});

export type InvitedStaff =
  | { readonly ok: true; readonly staffId: string }
  | { readonly ok: false; readonly reason: "email-taken" | "email-invalid" };

/** Adds a colleague and mails an invitation of 72 hours to set a password (AUT-9). */
export async function inviteStaff(
  services: Services,
  { title, phone, ...person }: z.output<typeof InviteStaff>,
  by: Actor & { name: string },
  inviteUrl: (token: string) => string,
): Promise<InvitedStaff> {
  const made = await services.staffAuth.createStaff({
    ...person,
    ...(title ? { title } : {}),
    ...(phone ? { phone } : {}),
  });
  if (!made.ok) {
    if (made.reason === "email-taken" || made.reason === "email-invalid")
      return { ok: false, reason: made.reason };
    throw new Error(`no password was given, yet: ${made.reason}`);
  }
  await sendInvitation(services, made.staff.id, by, inviteUrl);
  await auditStaff(services, by, "staff-added", made.staff.id, person.role);
  return { ok: true, staffId: made.staff.id };
}

/** Sends the invitation anew; the link of an earlier one ends (AUT-9). */
export async function sendInvitation(
  services: Services,
  staffId: string,
  by: Actor & { name: string },
  inviteUrl: (token: string) => string,
): Promise<void> {
  const link = await services.staffAuth.invite(staffId);
  if (!link) return;
  const { staff, token, expiresAt } = link;
  await writeToStaff(services, staff, "staff-invite", (own) => ({
    ...own,
    inviter: by.name,
    url: services.sealForMail(inviteUrl(token)),
    expiresAt: expiresAt.toISOString(),
    timeZone: staff.timeZone,
  }));
}

/** Notes a change of staff in the audit log. */
export async function auditStaff(
  services: Services,
  by: Actor,
  action: string,
  staffId: string,
  role: Role | null = null,
): Promise<void> {
  await services.transaction((store) =>
    store.audit.append({
      stream: "staff",
      at: services.now(),
      actor: by,
      action,
      details: { staffId, role },
    }),
  );
}
