import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { may, secondFactorRequired } from "#app/domain/roles.ts";
import { type AccountAnswer, AccountPage } from "#app/ui/settings/account-page.tsx";
import { runIntent } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { accountIntents } from "./account-intents.ts";
import { digestChoiceOf } from "./digest-choice.ts";

export const meta: MetaFunction = () => [{ title: "My account · Amends" }];

export async function loader(door: LoaderFunctionArgs) {
  const { staff, sessionId, secondFactorEnrolled, secondFactor } = await requireStaff(
    door,
    "view-desk",
  );
  const { services } = door.context;
  const { staffAuth, settings } = services;
  const sessions = await staffAuth.listSessions(staff.id);
  return {
    name: staff.name,
    email: staff.email,
    timeZone: staff.timeZone,
    enrolled: secondFactorEnrolled,
    mustEnrol: secondFactorRequired(staff.role, settings.trial) && !secondFactor,
    ownsCases: may(staff.role, "post-update"),
    digest: may(staff.role, "view-figures") ? await digestChoiceOf(services, staff) : null,
    sessions: sessions.map(({ id, address, userAgent, signedInAt, seenAt }) => ({
      ...{ id, address, userAgent },
      isThis: id === sessionId,
      signedInAt: signedInAt.toISOString(),
      seenAt: seenAt.toISOString(),
    })),
  };
}

export function action(door: ActionFunctionArgs) {
  return runIntent(door, accountIntents);
}

export default function Account() {
  const answer = useActionData<AccountAnswer>();
  return <AccountPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
