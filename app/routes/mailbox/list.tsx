import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MailboxPage } from "#app/ui/mailbox/mailbox-page.tsx";
import { getMailbox } from "./get-mailbox.ts";

export const meta: MetaFunction = () => [{ title: "Caught mail · Amends" }];

const mailsShown = 200;

export async function loader({ context }: LoaderFunctionArgs) {
  const mails = await getMailbox(context).list(mailsShown);
  return {
    timeZone: context.services.settings.calendar.timeZone,
    mails: mails.map((mail) => ({ ...mail, receivedAt: mail.receivedAt.toISOString() })),
  };
}

export default function Mailbox() {
  return <MailboxPage {...useLoaderData<typeof loader>()} />;
}
