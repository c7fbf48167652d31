import { parseMailboxUrl } from "./mailbox-address.ts";
import { openMailbox, whyOf } from "./open-mailbox.ts";

/** Signs in to the mailbox and opens its folder. Says what it found, or why it could not. */
export async function checkMailbox(url: string, answer = 8000) {
  try {
    const { client, opened } = await openMailbox(parseMailboxUrl(url), { answer, poll: answer });
    const announces = client.capabilities.has("IDLE");
    client.close();
    return { ok: true, mails: opened.exists, announces } as const;
  } catch (error) {
    return { ok: false, why: whyOf(error) } as const;
  }
}
