import { setTimeout as pause } from "node:timers/promises";
import type { ImapFlow } from "imapflow";
import { createBell } from "../delivery/bell.ts";
import type { Log } from "../delivery/log.ts";
import type { MailboxAddress } from "./mailbox-address.ts";
import { openMailbox, type Patience, usualPatience, whyOf } from "./open-mailbox.ts";
import { withinPatience } from "./patience.ts";
import { type MailboxReader, takeNewMail, tidyUp } from "./take-new-mail.ts";

export type Watching = {
  readonly address: MailboxAddress;
  readonly reader: MailboxReader;
  readonly moveTo: string | null;
  readonly log: Log;
  readonly patience?: Patience;
  /** Milliseconds before the first new try; doubled up to a minute, five where it refuses us. */
  readonly firstPauseMs?: number;
};

const minute = 60_000;

/**
 * Reads a mailbox until the signal: at once when the server announces mail (IDLE, RFC 2177), else each
 * minute. Comes back by itself after whatever goes wrong, slower each time.
 */
export async function watchMailbox(watching: Watching, signal: AbortSignal): Promise<void> {
  const { firstPauseMs = 1000, log } = watching;
  let failures = 0;
  const stuck = { uid: 0, times: 0 };
  while (!signal.aborted) {
    try {
      await readOnce({ ...watching, stuck }, signal, () => {
        failures = 0;
      });
    } catch (error) {
      if (signal.aborted) return;
      failures += 1;
      log.warn({ why: whyOf(error), failures }, "mailbox: it cannot be read, trying again");
      await pause(waitAfter(error, failures, firstPauseMs), undefined, { signal }).catch(
        () => undefined,
      );
    }
  }
}

/** Many servers shut out a name that knocks too often. */
function waitAfter(error: unknown, failures: number, first: number): number {
  const { authenticationFailed = false } = error as { authenticationFailed?: boolean };
  return Math.min(
    first * 2 ** Math.min(failures - 1, 20),
    authenticationFailed ? 5 * minute : minute,
  );
}

type Stuck = { readonly stuck: { uid: number; times: number } };

/** One connection, from signing in to its end. Throws when it ends before the signal. */
async function readOnce(watching: Watching & Stuck, signal: AbortSignal, wentWell: () => void) {
  const { address, reader, moveTo, patience = usualPatience } = watching;
  const { client } = await openMailbox(address, patience);
  const bell = createBell();
  const ended = () => bell.ring();
  client.on("exists", bell.ring);
  client.on("close", ended);
  signal.addEventListener("abort", ended);
  const answerMs = patience.answer;
  const { stuck } = watching;
  const taking = { client, mailbox: address.name, reader, moveTo, answerMs, stuck, signal };
  try {
    // Says no more than that it is there, where it is.
    if (moveTo) await withinPatience(client, answerMs, client.mailboxCreate(moveTo));
    await tidyUp(taking);
    while (!signal.aborted && client.usable) {
      if ((await takeNewMail(taking)) > 0) await tidyUp(taking);
      wentWell();
      if (!signal.aborted) await waitForMail(client, bell, patience.poll);
    }
    if (!signal.aborted) throw Object.assign(new Error("The connection ended."), { code: "EOF" });
  } finally {
    signal.removeEventListener("abort", ended);
    await leave(client);
  }
}

/** The next command ends the server's idling; a server that cannot idle is asked at each poll. */
async function waitForMail(client: ImapFlow, bell: ReturnType<typeof createBell>, poll: number) {
  if (client.capabilities.has("IDLE")) client.idle().catch(() => undefined);
  await bell.wait(poll);
}

async function leave(client: ImapFlow): Promise<void> {
  await Promise.race([
    client.logout().catch(() => undefined),
    pause(500, undefined, { ref: false }),
  ]);
  client.close();
}
