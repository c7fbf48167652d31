import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { may } from "#app/domain/roles.ts";
import type { DeskMessages } from "#app/operations/views/desk/desk-views.ts";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { MailPage } from "#app/ui/desk/mail/mail-page.tsx";
import { url } from "#app/urls.ts";
import { runIntent } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { endDoubt } from "./intents/calls-and-mail.ts";
import { redrive } from "./intents/mail-again.ts";

export const meta: MetaFunction = () => [{ title: "Mail · Amends" }];

const mailsShown = 50;

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "view-desk");
  const { deskViews } = door.context.services;
  const [received, doubt, failed, waiting] = await Promise.all([
    deskViews.listReceived(mailsShown),
    deskViews.listMessages("doubt", mailsShown),
    deskViews.listMessages("failed", mailsShown),
    deskViews.listMessages("waiting", mailsShown),
  ]);
  return {
    received: {
      count: received.count,
      mails: received.mails.map(({ receivedAt, ...mail }) => ({
        ...mail,
        receivedAt: receivedAt.toISOString(),
      })),
    },
    doubt: shown(doubt),
    failed: shown(failed),
    waiting: shown(waiting),
    timeZone: staff.timeZone,
    mayDecide: may(staff.role, "settle-mail-in-doubt"),
  };
}

function shown({ count, messages }: DeskMessages) {
  return {
    count,
    messages: messages.map(({ id, kind, state, reference, recipientAddress, ...rest }) => ({
      ...{ id, kind, state, reference, recipientAddress },
      attempts: rest.attempts,
      lastResponse: rest.lastResponse,
      dueAt: rest.dueAt.toISOString(),
      createdAt: rest.createdAt.toISOString(),
    })),
  };
}

const back = () => url("deskMail");

export function action(door: ActionFunctionArgs) {
  return runIntent(door, {
    resend: endDoubt("resent", back),
    "mark-as-sent": endDoubt("marked-as-sent", back),
    redrive: redrive(back),
  });
}

export default function Mail() {
  const fault = useActionData<FormFault>();
  return <MailPage {...useLoaderData<typeof loader>()} fault={fault} />;
}
