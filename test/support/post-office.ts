import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Knex } from "knex";
import { expect } from "vitest";
import { outbox } from "#app/db/outbox/outbox.ts";
import { mailQueue } from "#app/db/outbox/queue.ts";
import { createBreaker } from "#app/mail/delivery/breaker.ts";
import type { DeliveryTools } from "#app/mail/delivery/deliver.ts";
import { renderClaimed } from "#app/mail/delivery/render-claimed.ts";
import { openJournal } from "#app/mail/journal/journal.ts";
import { createMailLoop, type MailLoopSettings } from "#app/mail/mail-loop.ts";
import { createMailTransport, type TransportSettings } from "#app/mail/transport.ts";
import type { NewMessage } from "#app/operations/ports/outbox.ts";
import { acknowledgement } from "#emails/acknowledgement.ts";

export const mailDomain = "mail.example.test";

const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** A folder that is gone when the test is. */
export async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), "amends-mail-"));
  return {
    path,
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

/** What sending needs, over a mail server and a journal folder of the test's own. */
export function deliveryTools(
  smtpUrl: string,
  directory: string,
  { timeouts, ...wish }: Partial<DeliveryTools & Pick<TransportSettings, "timeouts">> = {},
): DeliveryTools {
  return {
    transport: createMailTransport({ smtpUrl, connections: 5, ...(timeouts ? { timeouts } : {}) }),
    journal: openJournal({ directory, worker: randomUUID() }),
    breaker: createBreaker(),
    render: renderClaimed,
    from: { name: "Nordlys Audio", address: `care@${mailDomain}` },
    now: () => new Date(),
    steadyNow: () => performance.now(),
    log: silent,
    ...wish,
  };
}

/** Runs a mail loop over that database until the end of the scope. */
export function startLoop(db: Knex, tools: DeliveryTools, wish: Partial<MailLoopSettings> = {}) {
  const closing = new AbortController();
  const loop = createMailLoop({
    queue: mailQueue(db),
    fail: (failure) => db.transaction((tx) => outbox(tx, mailDomain).fail(failure)),
    concurrency: 10,
    pollMs: 50,
    ...tools,
    ...wish,
  });
  const ended = loop.run(closing.signal);
  return {
    loop,
    async stop() {
      closing.abort();
      await ended;
    },
    [Symbol.asyncDispose]() {
      return this.stop();
    },
  };
}

let queued = 0;

/** Queues one mail; an acknowledgement to somebody unless told otherwise. */
export async function queueMail(db: Knex, wish: Partial<NewMessage> = {}) {
  queued += 1;
  const at = new Date();
  const message = {
    kind: "acknowledgement",
    caseId: null,
    customerId: null,
    to: { name: "Ana Sousa", address: `ana.${queued}@example.test` },
    locale: "en",
    props: acknowledgement.samples[0],
    once: `test:${queued}`,
    createdAt: at,
    dueAt: at,
    ...wish,
  } as NewMessage;
  await db.transaction((tx) => outbox(tx, mailDomain).put(message));
  return message.once;
}

/** How many messages are in each state. */
export async function statesOf(db: Knex): Promise<Record<string, number>> {
  const states: string[] = await db("messages").pluck("state");
  const count: Record<string, number> = {};
  for (const state of states) count[state] = (count[state] ?? 0) + 1;
  return count;
}

/** Waits until the messages stand like that. */
export async function expectStates(db: Knex, states: Record<string, number>, seconds = 15) {
  await expect.poll(() => statesOf(db), { timeout: seconds * 1000, interval: 20 }).toEqual(states);
}

/** The first value of a header, unfolded. */
export function headerOf(raw: string, name: string): string | undefined {
  const head = raw.slice(0, raw.indexOf("\r\n\r\n")).replaceAll(/\r\n[ \t]+/g, " ");
  return new RegExp(`^${name}: (.*)$`, "im").exec(head)?.[1];
}
