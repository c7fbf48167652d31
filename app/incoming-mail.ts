import type { Logger } from "pino";
import type { Config } from "#app/config.ts";
import { onlyOne } from "#app/db/connection/only-one.ts";
import { parseMailboxUrl } from "#app/mail/imap/mailbox-address.ts";
import { watchMailbox } from "#app/mail/imap/watch-mailbox.ts";
import { takeFromMailbox } from "#app/operations/receiving/take-from-mailbox.ts";
import type { Services } from "#app/operations/services.ts";

type IncomingMail = {
  readonly config: Pick<Config, "IMAP_URL" | "IMAP_MOVE_TO">;
  readonly databaseUrl: string;
  readonly services: Services;
  readonly log: Logger;
};

/** Reads the mailbox of IMAP_URL until the signal, in one worker at a time; nothing without it. */
export async function readIncomingMail(
  { config, databaseUrl, services, log }: IncomingMail,
  signal: AbortSignal,
): Promise<void> {
  if (!config.IMAP_URL) return;
  const address = parseMailboxUrl(config.IMAP_URL);
  const reader = {
    find: (mailbox: string) =>
      services.transaction((store) => store.mailboxPositions.find(mailbox)),
    take: takeFromMailbox(services),
  };
  const watching = { address, reader, moveTo: config.IMAP_MOVE_TO ?? null, log };
  await onlyOne({ databaseUrl, what: "mailbox", signal }, (ours) => watchMailbox(watching, ours));
}
