import { parseMailboxUrl } from "#app/mail/imap/mailbox-address.ts";
import { watchMailbox } from "#app/mail/imap/watch-mailbox.ts";
import { takeFromMailbox } from "#app/operations/receiving/take-from-mailbox.ts";
import type { Services } from "#app/operations/services.ts";
import type { World } from "#test/support/world.ts";

/** What was said in the log, as text: nothing of it may name a person or a secret. */
export function listeningLog() {
  const lines: string[] = [];
  const say = (...said: unknown[]) => void lines.push(JSON.stringify(said));
  return { lines, log: { debug: say, info: say, warn: say, error: say } };
}

type Wish = {
  readonly services?: Services;
  readonly moveTo?: string | null;
  readonly answerMs?: number;
  readonly pollMs?: number;
};

/** Reads the mailbox at the address into the world until it is let go. */
export function readMailbox(world: World, url: string, wish: Wish = {}) {
  const { services = world.services, moveTo = null, answerMs = 5000, pollMs = 60_000 } = wish;
  const closing = new AbortController();
  const { lines, log } = listeningLog();
  const reader = {
    find: (mailbox: string) =>
      world.services.transaction((store) => store.mailboxPositions.find(mailbox)),
    take: takeFromMailbox(services),
  };
  const ended = watchMailbox(
    {
      ...{ address: parseMailboxUrl(url), reader, moveTo, log, firstPauseMs: 20 },
      patience: { answer: answerMs, poll: pollMs },
    },
    closing.signal,
  );
  return {
    lines,
    async [Symbol.asyncDispose]() {
      closing.abort();
      await ended;
    },
  };
}

/** Waits until the look finds what it looks for. */
export async function until<T>(look: () => Promise<T>, isIt: (found: T) => boolean): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const found = await look();
    if (isIt(found)) return found;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(found)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** The subjects of what came in, in the order it did. */
export function subjects(world: World): Promise<string[]> {
  return world.db("received_mails").orderBy("received_at").orderBy("subject").pluck("subject");
}

let made = 0;

/** A mail of Ana's, with a Message-ID of its own. */
export function mailOfAna(subject: string, to = "care@shop.test", body = "Any news?"): string {
  made += 1;
  const headers = `From: Ana Duarte <ana@home.test>\r\nTo: ${to}\r\nSubject: ${subject}`;
  return `${headers}\r\nMessage-ID: <i${made}@home.test>\r\n\r\n${body}\r\n`;
}
