import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { hoursPage } from "#app/operations/views/settings/care-settings.ts";
import { type HoursAnswer, HoursPage } from "#app/ui/settings/hours-page.tsx";
import { runIntent } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { hoursIntents } from "./hours-intents.ts";

export const meta: MetaFunction = () => [{ title: "Working hours · Amends" }];

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "set-care-rules");
  return { ...(await hoursPage(door.context.services)), timeZone: staff.timeZone };
}

export function action(door: ActionFunctionArgs) {
  return runIntent(door, hoursIntents);
}

export default function Hours() {
  const answer = useActionData<HoursAnswer>();
  return <HoursPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
