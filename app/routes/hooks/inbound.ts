import type { ActionFunctionArgs } from "@remix-run/node";
import { isSingleAddress } from "#app/domain/mail/header-text.ts";
import { receiveMail } from "#app/operations/receiving/receive-mail.ts";
import { isSame, noHook, refused, sentSecret } from "#app/web/hooks/secrets.ts";

export function loader() {
  return new Response("Post a mail here, as message/rfc822.\n", {
    status: 405,
    headers: { Allow: "POST" },
  });
}

/**
 * Takes one mail as raw MIME. `X-Envelope-To` may name whom the server took it for: addresses parted by
 * commas, never in the URL (R25). A mail that came before is answered the same.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const { services } = context;
  const secret = services.hookKeys.inbound;
  if (!secret) return noHook();
  if (!isSame(sentSecret(request) ?? "", secret)) return refused();
  const raw = new Uint8Array(await request.arrayBuffer());
  if (raw.length === 0) return new Response("This mail is empty.\n", { status: 400 });
  const envelopeTo = (request.headers.get("x-envelope-to") ?? "")
    .split(",")
    .map((address) => address.trim())
    .filter(isSingleAddress);
  const received = await receiveMail(services, { raw, source: "hook", envelopeTo });
  return new Response(received.ok ? "taken\n" : "known\n");
}
