import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pausesPage } from "#app/operations/views/settings/pauses-page.ts";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { PausesPage } from "#app/ui/pauses/pauses-page.tsx";
import { runIntent } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { pauseIntents } from "./pause-intents.ts";

export const meta: MetaFunction = () => [{ title: "Pause · Amends" }];

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "view-desk");
  return {
    ...(await pausesPage(door.context.services, staff.role)),
    timeZone: staff.timeZone,
  };
}

export function action(door: ActionFunctionArgs) {
  return runIntent(door, pauseIntents);
}

export default function Pauses() {
  const answer = useActionData<FormFault>();
  return <PausesPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
