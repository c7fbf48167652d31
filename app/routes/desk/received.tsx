import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { may } from "#app/domain/roles.ts";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { ReceivedPage } from "#app/ui/desk/mail/received-page.tsx";
import { isId } from "#app/web/ids.ts";
import { runIntent } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { receivedIntents } from "./intents/received.ts";

export const meta: MetaFunction = () => [{ title: "Received mail · Amends" }];

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "view-desk");
  const { id } = door.params;
  const mail = isId(id) ? await door.context.services.deskViews.findReceived(id) : null;
  if (!mail) throw new Response("There is no such mail.", { status: 404 });
  const { fromName, fromAddress, subject, pieces, kind, state, why, reference } = mail;
  return {
    ...{ id: mail.id, fromName, fromAddress, subject, pieces, kind, state, why, reference },
    receivedAt: mail.receivedAt.toISOString(),
    leftOut: mail.leftOut,
    reportWords: mail.report?.words ?? null,
    hasReport: mail.report !== null,
    about: mail.about,
    perhaps: mail.perhaps,
    settledAs: mail.settledAs,
    settledBy: mail.settledBy,
    timeZone: staff.timeZone,
    mayDecide: may(staff.role, "post-update"),
  };
}

export function action(door: ActionFunctionArgs) {
  return runIntent(door, receivedIntents);
}

export default function Received() {
  const fault = useActionData<FormFault>();
  return <ReceivedPage {...useLoaderData<typeof loader>()} fault={fault} />;
}
