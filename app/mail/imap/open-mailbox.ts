import { ImapFlow } from "imapflow";
import type { MailboxAddress } from "./mailbox-address.ts";
import { withinPatience } from "./patience.ts";

/** Milliseconds. */
export type Patience = {
  /** For connecting, and for the answer to any command: a half-dead server keeps silent. */
  readonly answer: number;
  /** A look for new mail that no server announced. */
  readonly poll: number;
};

export const usualPatience: Patience = { answer: 60_000, poll: 60_000 };

/** Signs in and opens the folder. Throws what `whyOf` words; the connection is closed then. */
export async function openMailbox(address: MailboxAddress, { answer }: Patience) {
  const { host, port, secure, isLocal, user, password, folder } = address;
  const client = new ImapFlow({
    host,
    port,
    secure,
    ...(secure || isLocal ? {} : { doSTARTTLS: true }),
    auth: { user, pass: password },
    // What it would log holds addresses and subjects.
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: answer,
    greetingTimeout: answer,
    // Longer than any pause of ours: silence is told by the answer that does not come.
    socketTimeout: 30 * 60_000,
    maxLiteralSize: 64 * 1024 * 1024,
    maxResponseSize: 80 * 1024 * 1024,
  });
  // An error event nobody hears ends the process; the command that failed says it as well.
  client.on("error", () => undefined);
  try {
    await withinPatience(client, answer, client.connect());
    const opened = await withinPatience(client, answer, client.mailboxOpen(folder));
    return { client, opened };
  } catch (error) {
    client.close();
    throw error;
  }
}

/** What went wrong, without a name or an address in it. */
export function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return "it failed";
  const { code, authenticationFailed, responseStatus } = error as {
    code?: unknown;
    authenticationFailed?: boolean;
    responseStatus?: unknown;
  };
  if (authenticationFailed) return "it refuses the name or the password";
  if (typeof responseStatus === "string") return `it answers ${responseStatus}`;
  return typeof code === "string" ? code : error.name;
}
