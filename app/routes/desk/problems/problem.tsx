import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { may } from "#app/domain/roles.ts";
import { problemPage } from "#app/operations/views/problem-page.ts";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { ProblemPage } from "#app/ui/desk/problems/problem-page.tsx";
import { isId } from "#app/web/ids.ts";
import { runIntent } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { problemIntents } from "./intents.ts";

export const meta: MetaFunction = () => [{ title: "A known problem · Amends" }];

const sayings: Readonly<Record<string, string>> = {
  kept: "Kept. The pages of its cases say the words for customers from now on.",
  linked: "The case belongs to it. Its page says the words for customers.",
  unlinked: "The case is off it.",
  "affected-added": "They are on the list. The next word to all of them reaches them.",
};

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "view-desk");
  const { services } = door.context;
  const { id = "" } = door.params;
  const page = isId(id) ? await problemPage(services, id) : null;
  if (!page) throw new Response("There is no such problem.", { status: 404 });
  return {
    ...page,
    said: sayings[new URL(door.request.url).searchParams.get("said") ?? ""] ?? null,
    newBroadcastId: services.newId(),
    timeZone: staff.timeZone,
    mayWrite: may(staff.role, "post-update"),
    maySend: may(staff.role, "send-broadcast"),
  };
}

export function action(door: ActionFunctionArgs) {
  return runIntent(door, problemIntents);
}

export default function OneProblem() {
  const answer = useActionData<FormFault>();
  return <ProblemPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
