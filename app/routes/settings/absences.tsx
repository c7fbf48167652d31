import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { may } from "#app/domain/roles.ts";
import { absencesPage } from "#app/operations/views/settings/ladder-settings.ts";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { AbsencesPage } from "#app/ui/settings/absences-page.tsx";
import { runIntent } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { absenceIntents } from "./absence-intents.ts";

export const meta: MetaFunction = () => [{ title: "Who is away · Amends" }];

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "post-update");
  return {
    ...(await absencesPage(door.context.services)),
    me: staff.id,
    isLead: may(staff.role, "set-care-rules"),
    timeZone: staff.timeZone,
  };
}

export function action(door: ActionFunctionArgs) {
  return runIntent(door, absenceIntents);
}

export default function Absences() {
  const answer = useActionData<FormFault>();
  return <AbsencesPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
