import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CaughtMailPage } from "#app/ui/mailbox/caught-mail-page.tsx";
import { getMailbox } from "./get-mailbox.ts";

export const meta: MetaFunction = () => [{ title: "Caught mail · Amends" }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const mail = await getMailbox(context).find(params.id ?? "");
  if (!mail) throw new Response("There is no such mail.", { status: 404 });
  const { subject, html, text, headers, to } = mail;
  return { subject, html, text, headers, to, links: linksIn(text, context) };
}

/** A sandboxed frame opens no links: those that lead to our own pages stand beside it. */
function linksIn(text: string, { services }: LoaderFunctionArgs["context"]): string[] {
  const found = text.match(/https?:\/\/[^\s<>"]+/g) ?? [];
  const ours = found.filter((address) => address.startsWith(`${services.settings.publicUrl}/`));
  return [...new Set(ours)].slice(0, 10);
}

export default function Mail() {
  return <CaughtMailPage {...useLoaderData<typeof loader>()} />;
}
