import type { AppLoadContext } from "@remix-run/node";

/** The trial's mailbox. Outside a trial there is none, and its addresses answer 404. */
export function getMailbox({ mailbox }: AppLoadContext): NonNullable<AppLoadContext["mailbox"]> {
  if (!mailbox) throw new Response("There is no such page.", { status: 404 });
  return mailbox;
}
