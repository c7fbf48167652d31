import type { ImapFlow } from "imapflow";
import type { MailboxPlace } from "#app/operations/ports/receiving.ts";
import { largestMail } from "../inbound/open-mail.ts";
import { withinPatience } from "./patience.ts";

export type MailboxReader = {
  /** How far the mailbox was read; null before the first mail. */
  readonly find: (mailbox: string) => Promise<MailboxPlace | null>;
  /** Takes one mail in and moves the place, in one transaction. */
  readonly take: (raw: Uint8Array, place: MailboxPlace) => Promise<void>;
};

type Taking = {
  readonly client: ImapFlow;
  readonly mailbox: string;
  readonly reader: MailboxReader;
  /** Where what was taken goes; null leaves it, marked as seen. */
  readonly moveTo: string | null;
  readonly answerMs: number;
  /** The mail that could not be fetched, and how often; kept from one connection to the next. */
  readonly stuck: { uid: number; times: number };
  readonly signal: AbortSignal;
};

const mostTries = 5;

/** Takes what is new, oldest first, one at a time. Answers with how many. */
export async function takeNewMail(taking: Taking): Promise<number> {
  const { client, mailbox, reader, answerMs, signal } = taking;
  const uidValidity = String(client.mailbox ? client.mailbox.uidValidity : 0);
  const read = await reader.find(mailbox);
  // Another UIDVALIDITY: every UID means something else now. What was taken before is known again
  // by its bytes.
  const last = read?.uidValidity === uidValidity ? read.uid : 0;
  let taken = 0;
  for (const uid of await newUids(taking, last)) {
    if (signal.aborted) break;
    const raw = await fetchMail(client, uid, answerMs).catch(orNote(taking, uid));
    if (!raw) continue;
    await reader.take(raw, { mailbox, uidValidity, uid });
    taken += 1;
  }
  return taken;
}

async function newUids({ client, answerMs }: Taking, last: number): Promise<readonly number[]> {
  const range = `${last + 1}:*`;
  const found = await withinPatience(
    client,
    answerMs,
    client.search({ uid: range }, { uid: true }),
  );
  // "n:*" names the newest mail even when that is older than n (RFC 9051, 9).
  return (found || []).filter((uid) => uid > last).sort((one, other) => one - other);
}

/** A mail's bytes; of one that is too large, as many as tell that it is. Null when it is gone. */
async function fetchMail(client: ImapFlow, uid: number, answerMs: number) {
  const source = { start: 0, maxLength: largestMail + 1 };
  // A large mail may take its time as long as it comes: ten times an answer's.
  const fetching = client.fetchOne(String(uid), { source }, { uid: true });
  const fetched = await withinPatience(client, 10 * answerMs, fetching);
  return (fetched || null)?.source ?? null;
}

/** A server that cannot give one mail must not keep the others: after five times a note stands for it. */
function orNote({ stuck }: Taking, uid: number) {
  return (error: unknown): Uint8Array => {
    stuck.times = stuck.uid === uid ? stuck.times + 1 : 1;
    stuck.uid = uid;
    if (stuck.times < mostTries) throw error;
    const words = `Mail ${uid} of the mailbox could not be fetched. Look for it there.`;
    return new TextEncoder().encode(`Subject: A mail could not be fetched\r\n\r\n${words}\r\n`);
  };
}

/**
 * Marks what was taken as seen, or moves it away. By the place that is kept, so that a mail taken just
 * before a crash is tidied up the next time.
 */
export async function tidyUp({ client, mailbox, reader, moveTo, answerMs }: Taking): Promise<void> {
  const read = await reader.find(mailbox);
  const uidValidity = String(client.mailbox ? client.mailbox.uidValidity : 0);
  if (!read || read.uidValidity !== uidValidity) return;
  const range = `1:${read.uid}`;
  const left = await withinPatience(
    client,
    answerMs,
    client.search({ uid: range, ...(moveTo ? {} : { seen: false }) }, { uid: true }),
  );
  if (!left || left.length === 0) return;
  const tidying: Promise<unknown> = moveTo
    ? client.messageMove(left, moveTo, { uid: true })
    : client.messageFlagsAdd(left, ["\\Seen"], { uid: true });
  await withinPatience(client, answerMs, tidying);
}
