import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { may } from "#app/domain/roles.ts";
import { broadcastPage } from "#app/operations/views/problem-page.ts";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { BroadcastPage } from "#app/ui/desk/problems/broadcast-page.tsx";
import { isId } from "#app/web/ids.ts";
import { runIntent } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { broadcastIntents } from "./broadcast-intents.ts";

export const meta: MetaFunction = () => [{ title: "A word to all of them · Amends" }];

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "view-desk");
  const { id = "", broadcast = "" } = door.params;
  const known = isId(id) && isId(broadcast);
  const page = known ? await broadcastPage(door.context.services, id, broadcast) : null;
  if (!page) throw new Response("There is no such page.", { status: 404 });
  const maySend = may(staff.role, "send-broadcast");
  return { ...page, id: broadcast, maySend, timeZone: staff.timeZone };
}

export function action(door: ActionFunctionArgs) {
  return runIntent(door, broadcastIntents);
}

export default function OneBroadcast() {
  const answer = useActionData<FormFault>();
  return <BroadcastPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
