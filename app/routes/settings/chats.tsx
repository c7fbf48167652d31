import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { chatsPage } from "#app/operations/views/settings/ladder-settings.ts";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { ChatsPage } from "#app/ui/settings/chats-page.tsx";
import { runIntent } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { chatIntents } from "./chat-intents.ts";

export const meta: MetaFunction = () => [{ title: "Chats · Amends" }];

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "set-care-rules");
  return { ...(await chatsPage(door.context.services)), timeZone: staff.timeZone };
}

export function action(door: ActionFunctionArgs) {
  return runIntent(door, chatIntents);
}

export default function Chats() {
  const answer = useActionData<FormFault>();
  return <ChatsPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
