import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { plansPage } from "#app/operations/views/settings/ladder-settings.ts";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { PlansPage } from "#app/ui/settings/plans-page.tsx";
import { runIntent } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { planIntents } from "./plan-intents.ts";

export const meta: MetaFunction = () => [{ title: "Plan B · Amends" }];

export async function loader(door: LoaderFunctionArgs) {
  await requireStaff(door, "set-care-rules");
  return plansPage(door.context.services);
}

export function action(door: ActionFunctionArgs) {
  return runIntent(door, planIntents);
}

export default function Plans() {
  const answer = useActionData<FormFault>();
  return <PlansPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
