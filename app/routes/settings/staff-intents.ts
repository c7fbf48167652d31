import { redirect } from "@remix-run/node";
import { may, roleNames } from "#app/domain/roles.ts";
import { cannotTake, HandOverCases, handOverCases } from "#app/operations/cases/hand-over-cases.ts";
import {
  auditStaff,
  InviteStaff,
  inviteStaff,
  sendInvitation,
} from "#app/operations/staff/invite-staff.ts";
import { type Said, saying } from "#app/ui/desk/said.tsx";
import { url } from "#app/urls.ts";
import { faultsOf } from "#app/web/answer.ts";
import { isId } from "#app/web/ids.ts";
import { type Asked, type Intent, refuse, textOf } from "#app/web/intents.ts";

const page = (said: Said) => redirect(saying(url("settingsStaff"), said));

const words = {
  "last-administrator": "This is the last administrator. Make somebody else one first.",
  "owner-unknown": "Choose an agent or a lead who is here.",
  "email-taken": "Somebody here has this address already. Look for them in the list.",
  "email-invalid": "Write one e-mail address, such as ana@example.com.",
  "wrong-password": "This is not your password. Type it again.",
  "too-many-attempts": "Too many tries. Wait a few minutes, then try again.",
} as const;

const typeItAgain = "Type your password once more: it is asked for before staff are changed.";

/** Changes of staff ask for a password that was typed within five minutes (AUT-14). */
function fresh(run: Intent["run"]): Intent {
  return {
    needs: "manage-staff",
    run(asked) {
      const { session, services } = asked;
      if (session.freshUntil > services.now()) return run(asked);
      return Promise.resolve(refuse(asked, { "": typeItAgain }));
    },
  };
}

const inviteUrl = ({ services }: Asked, token: string) =>
  services.settings.publicUrl + url("resetPassword", { kind: "invite", token });

const by = ({ actor, session }: Asked) => ({ ...actor, name: session.staff.name });

async function confirmPassword(asked: Asked) {
  const { services, session, form } = asked;
  const confirmed = await services.staffAuth.confirmPassword({
    staffId: session.staff.id,
    sessionId: session.sessionId,
    password: textOf(form, "password"),
  });
  if (!confirmed.ok) return refuse(asked, { password: words[confirmed.reason] });
  return redirect(url("settingsStaff"));
}

async function add(asked: Asked) {
  const { services, form } = asked;
  const fields = ["name", "email", "role", "title", "phone"];
  const parsed = InviteStaff.safeParse(
    Object.fromEntries(fields.map((name) => [name, textOf(form, name)])),
  );
  if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
  const added = await inviteStaff(services, parsed.data, by(asked), (token) =>
    inviteUrl(asked, token),
  );
  if (!added.ok) return refuse(asked, { email: words[added.reason] });
  return page("staff-added");
}

/** Whom a row's form is about. Throws the answer 404 for anything that is no id. */
function staffIdOf({ form }: Asked): string {
  const id = textOf(form, "staffId");
  if (!isId(id)) throw new Response("There is no such member of staff.", { status: 404 });
  return id;
}

async function invite(asked: Asked) {
  await sendInvitation(asked.services, staffIdOf(asked), by(asked), (token) =>
    inviteUrl(asked, token),
  );
  return page("invited");
}

async function changeRole(asked: Asked) {
  const { services, actor, form } = asked;
  const handing = handingOf(asked);
  const role = roleNames.find((name) => name === textOf(form, "role"));
  if (!role) return refuse(asked, { "": `Choose a role: ${roleNames.join(", ")}.` });
  const fault = await cannotTake(services, handing);
  if (fault) return refuse(asked, { "": words[fault] });
  const changed = await services.staffAuth.changeRole(handing.staffId, role);
  if (!changed.ok) return refuse(asked, { "": words[changed.reason] });
  await auditStaff(services, actor, "staff-role-changed", handing.staffId, role);
  // Who can write to customers no more owns no case either (R2).
  return may(role, "post-update") ? page("role-changed") : handOver(asked, "role-changed");
}

async function disable(asked: Asked) {
  const { services, actor } = asked;
  const handing = handingOf(asked);
  const fault = await cannotTake(services, handing);
  if (fault) return refuse(asked, { "": words[fault] });
  const disabled = await services.staffAuth.disableStaff(handing.staffId);
  if (!disabled.ok) return refuse(asked, { "": words[disabled.reason] });
  await auditStaff(services, actor, "staff-disabled", handing.staffId);
  return handOver(asked, "disabled");
}

/** Whose cases, and who takes them. Throws the answer 404 for anything that is no member of staff. */
function handingOf(asked: Asked) {
  const parsed = HandOverCases.safeParse({
    staffId: staffIdOf(asked),
    to: textOf(asked.form, "casesTo"),
  });
  if (!parsed.success) throw new Response("There is no such member of staff.", { status: 404 });
  return parsed.data;
}

/** No case is left with somebody who does not look after it (R2). */
async function handOver(asked: Asked, said: Said) {
  const { services, actor } = asked;
  const handed = await handOverCases(services, handingOf(asked), actor);
  if (!handed.ok) return refuse(asked, { "": words[handed.reason] });
  if (handed.left > 0) return refuse(asked, { "": nobodyTakes(handed.left) });
  return page(handed.moved > 0 && said === "disabled" ? "disabled-cases-given" : said);
}

const nobodyTakes = (left: number) =>
  `Nobody else can own ${left === 1 ? "one case" : `${left} cases`}. Add an agent or a lead, then hand them over.`;

async function enable(asked: Asked) {
  const staffId = staffIdOf(asked);
  await asked.services.staffAuth.enableStaff(staffId);
  await auditStaff(asked.services, asked.actor, "staff-enabled", staffId);
  return page("enabled");
}

async function removeFactor(asked: Asked) {
  const staffId = staffIdOf(asked);
  await asked.services.staffAuth.removeSecondFactor(staffId);
  await auditStaff(asked.services, asked.actor, "staff-second-factor-removed", staffId);
  return page("second-factor-removed");
}

export const staffIntents: Readonly<Record<string, Intent>> = {
  "confirm-password": { needs: "manage-staff", run: confirmPassword },
  add: fresh(add),
  invite: fresh(invite),
  "change-role": fresh(changeRole),
  disable: fresh(disable),
  "hand-over-cases": fresh((asked) => handOver(asked, "cases-given")),
  enable: fresh(enable),
  "remove-second-factor": fresh(removeFactor),
};
