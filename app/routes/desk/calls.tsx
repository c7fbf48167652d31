import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { may } from "#app/domain/roles.ts";
import { CallsPage } from "#app/ui/desk/calls-page.tsx";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { url } from "#app/urls.ts";
import { type Asked, runIntent } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { finish } from "./intents/calls-and-mail.ts";

export const meta: MetaFunction = () => [{ title: "Calls · Amends" }];

const callsShown = 100;

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "view-desk");
  const { services } = door.context;
  const mayCall = may(staff.role, "do-call-task");
  const whose = whoseOf(door.request, mayCall);
  const calls = await services.deskViews.listCalls(whose === "mine" ? staff.id : null, callsShown);
  const now = services.now();
  return {
    whose,
    mayCall,
    timeZone: staff.timeZone,
    now: now.toISOString(),
    calls: calls.map((call) => ({
      ...call,
      dueAt: call.dueAt.toISOString(),
      isLate: call.dueAt < now,
    })),
  };
}

function whoseOf(request: Request, mayCall: boolean): "mine" | "all" {
  const asked = new URL(request.url).searchParams.get("whose");
  if (asked === "mine" || asked === "all") return asked;
  return mayCall ? "mine" : "all";
}

const back = ({ door }: Asked) => `${url("deskCalls")}?whose=${whoseOf(door.request, true)}`;

export function action(door: ActionFunctionArgs) {
  return runIntent(door, { "finish-call": finish(back) });
}

export default function Calls() {
  const fault = useActionData<FormFault>();
  return <CallsPage {...useLoaderData<typeof loader>()} fault={fault} />;
}
