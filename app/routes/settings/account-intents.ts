import { json, redirect } from "@remix-run/node";
import { changeOwnPassword } from "#app/operations/staff/change-own-password.ts";
import { type Said, saying } from "#app/ui/desk/said.tsx";
import { url } from "#app/urls.ts";
import { withCookies } from "#app/web/cookies.ts";
import { type Asked, type Intent, refuse, textOf } from "#app/web/intents.ts";
import { chooseDigestIntent } from "./digest-choice.ts";

const page = (said: Said) => saying(url("settingsAccount"), said);

const words = {
  "wrong-password": "This is not your password. Type it again.",
  "password-too-short": "Take at least 10 characters. Three words in a row are easy to remember.",
  "password-too-long": "Take at most 128 characters.",
  "too-many-attempts": "Too many tries. Wait a few minutes, then try again.",
  "already-enrolled": "A second factor is set up already.",
  "no-session": "Sign in again, then try once more.",
  "wrong-code": "This code does not fit. Type the six digits your authenticator shows now.",
} as const;

const cookiesOf = ({ door }: Asked) => door.request.headers.get("cookie") ?? "";

async function endSession({ services, session, form }: Asked) {
  await services.staffAuth.revokeSession(session.staff.id, textOf(form, "sessionId"));
  return redirect(page("session-ended"));
}

async function endOthers({ services, session }: Asked) {
  await services.staffAuth.revokeAllSessions(session.staff.id, session.sessionId);
  return redirect(page("sessions-ended"));
}

async function changePassword(asked: Asked) {
  const { services, session, form } = asked;
  const given = {
    current: textOf(form, "currentPassword"),
    wished: textOf(form, "newPassword"),
  };
  const changed = await changeOwnPassword(services, session, given);
  if (changed.ok) return redirect(page("password-changed"));
  const isNew = changed.reason === "password-too-short" || changed.reason === "password-too-long";
  return refuse(asked, { [isNew ? "newPassword" : "currentPassword"]: words[changed.reason] });
}

/** The key for the authenticator and the recovery codes: shown this once, and kept nowhere. */
async function enrol(asked: Asked) {
  const enrolled = await asked.services.staffAuth.enrolSecondFactor({
    cookieHeader: cookiesOf(asked),
    password: textOf(asked.form, "password"),
  });
  if (!enrolled.ok) return refuse(asked, { password: words[enrolled.reason] });
  const { uri, recoveryCodes } = enrolled;
  const secret = new URL(uri).searchParams.get("secret") ?? "";
  return json(
    { intent: "enrol", faults: {}, typed: {}, enrolling: { uri, secret, recoveryCodes } },
    { headers: { "Cache-Control": "no-store" } },
  );
}

async function confirm(asked: Asked) {
  const confirmed = await asked.services.staffAuth.confirmSecondFactor({
    cookieHeader: cookiesOf(asked),
    code: textOf(asked.form, "code"),
  });
  if (!confirmed.ok) return refuse(asked, { code: words[confirmed.reason] });
  return redirect(page("second-factor-on"), withCookies(confirmed.setCookie));
}

/** Everyone may do this with their own sign-in, whatever the role; figures come to who may see them. */
export const accountIntents: Readonly<Record<string, Intent>> = {
  "end-session": { needs: "view-desk", run: endSession },
  "end-others": { needs: "view-desk", run: endOthers },
  "change-password": { needs: "view-desk", run: changePassword },
  enrol: { needs: "view-desk", run: enrol },
  confirm: { needs: "view-desk", run: confirm },
  "choose-digest": chooseDigestIntent,
};
