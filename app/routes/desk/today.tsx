import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { may } from "#app/domain/roles.ts";
import { deskToday } from "#app/operations/views/desk-today.ts";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { TodayPage } from "#app/ui/desk/today-page.tsx";
import { url } from "#app/urls.ts";
import { type Asked, runIntent } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { endDoubt, finish } from "./intents/calls-and-mail.ts";
import { noAnswerNeeded, nothingNew } from "./intents/words-to-customer.ts";
import { toLine } from "./today-line.ts";

export const meta: MetaFunction = () => [{ title: "Today · Amends" }];

/** As many as a person can look at; the rest is counted. */
const rowsShown = 60;

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "view-desk");
  const whose = whoseOf(door.request, may(staff.role, "post-update"));
  const staffId = whose === "mine" ? staff.id : null;
  const today = await deskToday(door.context.services, { staffId, limit: rowsShown });
  return {
    lines: today.rows.map((row) => toLine(row, whose)),
    hidden: today.hidden,
    counts: today.counts,
    whose,
    timeZone: staff.timeZone,
    may: {
      write: may(staff.role, "post-update"),
      call: may(staff.role, "do-call-task"),
      settleMail: may(staff.role, "settle-mail-in-doubt"),
    },
  };
}

/** Those who own cases begin with their own; the others have none, and see everyone's. */
function whoseOf(request: Request, ownsCases: boolean): "mine" | "all" {
  const asked = new URL(request.url).searchParams.get("whose");
  if (asked === "mine" || asked === "all") return asked;
  return ownsCases ? "mine" : "all";
}

const back = ({ door }: Asked) => `${url("desk")}?whose=${whoseOf(door.request, true)}`;

export function action(door: ActionFunctionArgs) {
  return runIntent(door, {
    "nothing-new": nothingNew(back),
    "no-answer-needed": noAnswerNeeded(back),
    "finish-call": finish(back),
    resend: endDoubt("resent", back),
    "mark-as-sent": endDoubt("marked-as-sent", back),
  });
}

export default function Today() {
  const fault = useActionData<FormFault>();
  return <TodayPage {...useLoaderData<typeof loader>()} fault={fault} />;
}
