import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { may } from "#app/domain/roles.ts";
import type { Services } from "#app/operations/services.ts";
import type { MailToShow } from "#app/operations/views/desk/lists.ts";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { MessagePage } from "#app/ui/desk/mail/message-page.tsx";
import { isId } from "#app/web/ids.ts";
import { runIntent } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { messageIntents } from "./intents/mail-again.ts";

export const meta: MetaFunction = () => [{ title: "Mail · Amends" }];

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "view-desk");
  const { services } = door.context;
  const { id } = door.params;
  const mail = isId(id) ? await services.deskViews.findMessage(id) : null;
  if (!mail) throw new Response("There is no such mail.", { status: 404 });
  const { kind, state, reference, lastResponse } = mail;
  return {
    ...{ id: mail.id, kind, state, reference, lastResponse },
    attempts: mail.attempts,
    headers: headersOf(mail),
    preview: await previewOf(services, mail),
    createdAt: mail.createdAt.toISOString(),
    handedOverAt: mail.handedOverAt?.toISOString() ?? null,
    timeZone: staff.timeZone,
    recipientAddress: mail.recipientAddress,
    isCustomers: reference !== null,
    mayDecide: may(staff.role, "settle-mail-in-doubt"),
    stops: mail.suppressions.map(({ kind, at, liftedAt, liftedBecause }) => ({
      ...{ kind, liftedBecause },
      at: at.toISOString(),
      liftedAt: liftedAt?.toISOString() ?? null,
    })),
    reports: mail.reports.map(({ source, said, at, words }) => ({
      ...{ source, said, words },
      at: at.toISOString(),
    })),
  };
}

export function action(door: ActionFunctionArgs) {
  return runIntent(door, messageIntents);
}

function headersOf({ recipientName, recipientAddress, messageId, inReplyTo, datedAt }: MailToShow) {
  return [
    { name: "To", value: `${recipientName} <${recipientAddress}>` },
    { name: "Date", value: datedAt.toUTCString() },
    { name: "Message-ID", value: messageId },
    ...(inReplyTo ? [{ name: "In-Reply-To", value: inReplyTo }] : []),
  ];
}

/** A code that proves who someone is belongs to the customer alone. */
const secretKinds = new Set(["one-time-code"]);

async function previewOf(services: Services, { kind, props }: MailToShow) {
  if (secretKinds.has(kind)) return null;
  try {
    const { subject, html, text } = await services.previewMail({ kind, props });
    return { subject, html, text };
  } catch {
    // A kind of mail that no longer exists, or was written otherwise then.
    return null;
  }
}

export default function Message() {
  const fault = useActionData<FormFault>();
  return <MessagePage {...useLoaderData<typeof loader>()} fault={fault} />;
}
