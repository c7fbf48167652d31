import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { StaffPage } from "#app/ui/settings/staff-page.tsx";
import { runIntent } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { staffIntents } from "./staff-intents.ts";

export const meta: MetaFunction = () => [{ title: "Staff · Amends" }];

export async function loader(door: LoaderFunctionArgs) {
  const { staff, freshUntil } = await requireStaff(door, "manage-staff");
  const { services } = door.context;
  return {
    me: staff.id,
    isFresh: freshUntil > services.now(),
    people: await services.deskViews.listStaff(),
  };
}

export function action(door: ActionFunctionArgs) {
  return runIntent(door, staffIntents);
}

export default function Staff() {
  const answer = useActionData<FormFault>();
  return <StaffPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
