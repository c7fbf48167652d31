import { receiveMail } from "#app/operations/receiving/receive-mail.ts";
import { createWorld, type World } from "#test/support/world.ts";

/** A world whose mails have addresses that mail comes back to. */
export function createInbox(now?: Date): Promise<World> {
  return createWorld(now, { REPLY_ADDRESS: "care@shop.test" });
}

let sent = 0;

type Wish = Readonly<Record<string, string>> & { readonly body?: string };

/** A plain mail as raw MIME, with a Message-ID of its own unless told otherwise. */
export function mail({ body = "Any news?", ...headers }: Wish): string {
  sent += 1;
  const all = {
    From: "Ana Duarte <ana@home.test>",
    Subject: "Re: Your case",
    "Message-ID": `<m${sent}@home.test>`,
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `${lines.join("\r\n")}\r\n\r\n${body}\r\n`;
}

/** A case of Ana's whose mails were handed over, and the signed addresses of its newest one. */
export async function caseOfAna(world: World) {
  const marco = await world.hire("marco");
  const customer = { name: "Ana Duarte", email: "ana@home.test" };
  const caseFile = await world.open(marco, { customer });
  const message = await world.db("messages").where({ case_id: caseFile.id }).first();
  await world.db("messages").update({ state: "handed_over" });
  const mint = (purpose: "reply" | "bounce") =>
    world.services.replyAddresses.mint(purpose, message.id) ?? "";
  return { marco, caseFile, message, replyTo: mint("reply"), bounce: mint("bounce") };
}

export function receive(world: World, raw: string | Uint8Array) {
  const bytes = typeof raw === "string" ? new TextEncoder().encode(raw) : raw;
  return receiveMail(world.services, { raw: bytes, source: "hook" });
}

/** What became of the newest mail that came in. */
export async function newest(world: World) {
  return world.db("received_mails").orderBy("received_at", "desc").orderBy("id").first();
}
