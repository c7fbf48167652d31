import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isLow } from "#app/domain/accommodations/low-stock.ts";
import { may } from "#app/domain/roles.ts";
import { deskToday } from "#app/operations/views/desk/today.ts";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { TodayPage } from "#app/ui/desk/today/today-page.tsx";
import { runIntent } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { todayIntents, whoseOf } from "./today/intents.ts";
import { toLine } from "./today/line.ts";

export const meta: MetaFunction = () => [{ title: "Today · Amends" }];

/** As many as a person can look at; the rest is counted. */
const rowsShown = 60;

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "view-desk");
  const whose = whoseOf(door.request, may(staff.role, "post-update"));
  const staffId = whose === "mine" ? staff.id : null;
  const teamId = whose === "team" ? staff.teamId : null;
  const { services } = door.context;
  const wish = { staffId, teamId, viewerId: staff.id, limit: rowsShown };
  const today = await deskToday(services, wish);
  const loads = may(staff.role, "load-gift-codes");
  const { finance, now } = services;
  const sees = loads || may(staff.role, "view-settings");
  const stock = sees ? await finance.listStock(now().toISOString().slice(0, 10)) : [];
  return {
    stock: { low: stock.filter(isLow), loads },
    lines: today.rows.map((row) => toLine(row, whose, services.providers)),
    hidden: today.hidden,
    counts: today.counts,
    whose,
    hasTeam: staff.teamId !== null,
    timeZone: staff.timeZone,
    may: {
      write: may(staff.role, "post-update"),
      call: may(staff.role, "do-call-task"),
      settleMail: may(staff.role, "settle-mail-in-doubt"),
      decideMoney: may(staff.role, "decide-accommodation"),
    },
  };
}

export function action(door: ActionFunctionArgs) {
  return runIntent(door, todayIntents);
}

export default function Today() {
  const fault = useActionData<FormFault>();
  return <TodayPage {...useLoaderData<typeof loader>()} fault={fault} />;
}
