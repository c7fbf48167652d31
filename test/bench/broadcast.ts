import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Knex } from "knex";
import { connect } from "#app/db/connection/connect.ts";
import { senderOf } from "#app/domain/actor.ts";
import { watchBroadcasts } from "#app/jobs/watch-broadcasts.ts";
import { sendBroadcast } from "#app/operations/broadcasts/send-broadcast.ts";
import { WriteBroadcast, writeBroadcast } from "#app/operations/broadcasts/write-broadcast.ts";
import type { Services } from "#app/operations/services.ts";
import { benchDatabase } from "./bench-database.ts";
import { benchProblem, fillWithProblem } from "./broadcast/affected-cases.ts";
import { deskMeanwhile } from "./broadcast/desk-meanwhile.ts";
import { drain } from "./broadcast/drain.ts";
import type { Row } from "./table.ts";

const cases = Number(process.env.BENCH_BROADCAST ?? 100_000);
const drained = Math.min(cases, 10_000);
const words = {
  en: "We found why the display of your Helm 7 goes dark: a seal hardens. A new one is on its way to you, at no cost.",
  de: "Wir wissen jetzt, warum die Anzeige dunkel wird: eine Dichtung wird hart. Eine neue ist ohne Kosten unterwegs zu Ihnen.",
};

/**
 * One update to every case of a known problem, told as a worker tells it: whole updates, each with its
 * mail; then some of the mails leave. The desk is looked at meanwhile.
 */
export async function benchBroadcast(): Promise<readonly Row[]> {
  await using database = await benchDatabase();
  const db = connect(database.url, { name: "amends bench", statementTimeout: 0 });
  const wired = database.wire();
  try {
    await fillWithProblem(db, cases);
    await send(wired.services, db);
    // The machine alone, with its other work: what the desk's times are to be read against.
    const alone = await deskMeanwhile(db, () => pause(10_000));
    const [queueing, whileQueueing] = await seconds(db, () => tellAll(wired.services, db));
    const queued = Number((await db("messages").where({ lane: 1 }).count({ n: "*" }).first())?.n);
    if (queued !== cases) throw new Error(`${queued} of ${cases} mails were queued`);
    const [draining, whileDraining] = await seconds(db, () => drain(database, wired, drained));
    return [
      row(
        `Broadcast, ${spell(cases)} whole updates and their mails queued`,
        queueing,
        (30 * cases) / 100_000,
      ),
      desk("Today while they are queued, p99, beside nothing", whileQueueing, alone),
      row(`${spell(drained)} of these mails handed over`, draining, null),
      desk("Today while they leave, p99, beside nothing", whileDraining, alone),
    ];
  } finally {
    await wired.close();
    await db.destroy();
  }
}

/** How long it took, and what Today took meanwhile (ms, p99). */
async function seconds(db: Knex, work: () => Promise<unknown>): Promise<[number, number]> {
  const started = performance.now();
  const p99 = await deskMeanwhile(db, work);
  return [(performance.now() - started) / 1000, p99];
}

function row(what: string, measured: number, atMost: number | null): Row {
  return { what, measured, unit: "s", limit: null, aim: atMost === null ? null : { atMost } };
}

function desk(what: string, measured: number, alone: number): Row {
  return { what, measured, unit: "ms", limit: alone, aim: { atMost: 200 } };
}

function spell(count: number): string {
  return count.toLocaleString("en-GB");
}

/** Written by one lead, sent by another, its hold over. */
async function send(services: Services, db: Knex) {
  const leads: string[] = await db("staff").where({ role: "lead" }).pluck("id");
  const [writer, sender] = leads.map((id) => senderOf(id, null));
  if (!writer || !sender) throw new Error("two leads are needed");
  const input = {
    id: randomUUID(),
    version: 0,
    moment: "update",
    words,
    readingReason: "A bench.",
  };
  const written = await writeBroadcast(services, benchProblem, WriteBroadcast.parse(input), writer);
  if (!written.ok) throw new Error(written.reason);
  const sent = await sendBroadcast(services, input.id, { version: 1, count: cases }, sender);
  if (!sent.ok) throw new Error(sent.reason);
  await db("broadcasts").update({ leaves_at: new Date(Date.now() - 1000) });
}

async function tellAll(services: Services, db: Knex): Promise<void> {
  const closing = new AbortController();
  const telling = watchBroadcasts(services, console, closing.signal);
  while (!(await db("broadcasts").where({ state: "done" }).first("id"))) await pause(100);
  closing.abort();
  await telling;
}
