import { text } from "node:stream/consumers";
import { theSystem } from "#app/domain/actor.ts";
import { auditStaff, InviteStaff, inviteStaff } from "#app/operations/staff/invite-staff.ts";
import { url } from "#app/urls.ts";
import type { Output } from "./output.ts";
import type { Desk } from "./with-services.ts";

type Arguments = {
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly passwordStdin: boolean;
  readonly json: boolean;
};

const words = {
  "email-taken": "Somebody here has this e-mail already.",
  "email-invalid": "Write one e-mail address, such as ana@example.com.",
  "password-too-short": "The password has to have 10 characters or more.",
  "password-too-long": "The password may have 128 characters at most.",
} as const;

/** `amends staff add`: with a password from standard input, else with an invitation by mail (AUT-9). */
export async function staffAdd(given: Arguments, { services }: Desk, out: Output): Promise<number> {
  const parsed = InviteStaff.safeParse({ name: given.name, email: given.email, role: given.role });
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues)
      out.fault(`--${path.join(".")}: ${message}`);
    return 1;
  }
  const person = parsed.data;
  const added = given.passwordStdin
    ? await withPassword(services, person, (await text(process.stdin)).replace(/\r?\n$/, ""))
    : await inviteStaff(
        services,
        person,
        { ...theSystem, name: services.settings.brand.name },
        (token) => services.settings.publicUrl + url("resetPassword", { kind: "invite", token }),
      );
  if (!added.ok) {
    out.fault(words[added.reason]);
    return 1;
  }
  const next = given.passwordStdin
    ? "They can sign in now."
    : "An invitation of 72 hours is on its way.";
  const { email, role } = person;
  out.line(
    given.json
      ? JSON.stringify({ id: added.staffId, email, role, invited: !given.passwordStdin })
      : `Added ${email} (${role}). ${next}`,
  );
  return 0;
}

async function withPassword(
  services: Desk["services"],
  {
    name,
    email,
    role,
  }: { name: string; email: string; role: Parameters<typeof auditStaff>[4] & string },
  password: string,
) {
  const made = await services.staffAuth.createStaff({ name, email, role, password });
  if (!made.ok) return made;
  await auditStaff(services, theSystem, "staff-added", made.staff.id, role);
  return { ok: true, staffId: made.staff.id } as const;
}
