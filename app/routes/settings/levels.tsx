import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { levelsPage } from "#app/operations/views/settings/care-settings.ts";
import type { LevelAnswer } from "#app/ui/settings/level-form.tsx";
import { LevelsPage } from "#app/ui/settings/levels-page.tsx";
import { runIntent } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { levelIntents } from "./level-intents.ts";

export const meta: MetaFunction = () => [{ title: "How often customers hear · Amends" }];

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "set-care-rules");
  return { ...(await levelsPage(door.context.services)), timeZone: staff.timeZone };
}

export function action(door: ActionFunctionArgs) {
  return runIntent(door, levelIntents);
}

export default function Levels() {
  const answer = useActionData<LevelAnswer>();
  return <LevelsPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
