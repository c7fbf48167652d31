import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { laddersPage } from "#app/operations/views/settings/ladder-settings.ts";
import type { LadderAnswer } from "#app/ui/settings/ladder-form.tsx";
import { LaddersPage } from "#app/ui/settings/ladders-page.tsx";
import { runIntent } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { ladderIntents } from "./ladder-intents.ts";

export const meta: MetaFunction = () => [{ title: "Ladders · Amends" }];

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "set-care-rules");
  return { ...(await laddersPage(door.context.services)), timeZone: staff.timeZone };
}

export function action(door: ActionFunctionArgs) {
  return runIntent(door, ladderIntents);
}

export default function Ladders() {
  const answer = useActionData<LadderAnswer>();
  return <LaddersPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
