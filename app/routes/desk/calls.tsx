import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { may } from "#app/domain/roles.ts";
import { CallsPage } from "#app/ui/desk/calls-page.tsx";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { url } from "#app/urls.ts";
import { type Asked, runIntent } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { finish } from "./intents/calls-and-mail.ts";
import { whoseOf } from "./today/intents.ts";

export const meta: MetaFunction = () => [{ title: "Calls · Amends" }];

const callsShown = 100;

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "view-desk");
  const { services } = door.context;
  const mayCall = may(staff.role, "do-call-task");
  const whose = whoseOf(door.request, mayCall);
  const now = services.now();
  const calls = await services.deskViews.listCalls(
    {
      staffId: whose === "mine" ? staff.id : null,
      teamId: whose === "team" ? staff.teamId : null,
      now,
    },
    callsShown,
  );
  return {
    whose,
    hasTeam: staff.teamId !== null,
    mayCall,
    timeZone: staff.timeZone,
    now: now.toISOString(),
    calls: calls.map(({ assigneeId, ...call }) => ({
      ...call,
      isInherited: whose === "mine" && assigneeId !== staff.id,
      dueAt: call.dueAt.toISOString(),
      isLate: call.dueAt < now,
    })),
  };
}

const back = ({ door }: Asked) => `${url("deskCalls")}?whose=${whoseOf(door.request, true)}`;

export function action(door: ActionFunctionArgs) {
  return runIntent(door, { "finish-call": finish(back) });
}

export default function Calls() {
  const fault = useActionData<FormFault>();
  return <CallsPage {...useLoaderData<typeof loader>()} fault={fault} />;
}
