import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Knex } from "knex";
import { createTransport } from "nodemailer";
import { connect } from "#app/db/connection/connect.ts";
import { outbox } from "#app/db/outbox/outbox.ts";
import { renderDirect, renderMail } from "#app/mail/render/render-mail.ts";
import { createOutgoingMail } from "#app/outgoing-mail.ts";
import { acknowledgement } from "#emails/acknowledgement.ts";
import { startWorkerProcess } from "#test/faults/worker-process.ts";
import { type SinkProcess, spawnSink } from "#test/support/smtp-sink.ts";
import { type BenchDatabase, benchDatabase } from "./bench-database.ts";
import type { Row } from "./table.ts";

const mails = 2000;
const laps = 3;
const connections = 5;
const from = { name: "Nordlys Audio", address: "care@amends.test" };
const props = acknowledgement.samples[0];

/**
 * The whole pipeline against bare pooled nodemailer, turn by turn into the same sink. The best lap of
 * each counts: what else the machine does comes and goes, and only ever makes one slower.
 */
export async function benchMailPipeline(): Promise<readonly Row[]> {
  await using database = await benchDatabase();
  const db = connect(database.url, { name: "amends bench" });
  const sink = await spawnSink();
  try {
    const bare: Lap[] = [];
    const whole: Lap[] = [];
    const two: number[] = [];
    const queued: number[] = [];
    for (let lap = 0; lap < laps; lap += 1) {
      bare.push(await measured(() => measureBare(sink)));
      queued.push(await perSecond(mails, () => queue(db, 2 * lap)));
      whole.push(await measured(() => measureWhole(db, database, sink)));
      two.push(await measureTwo(db, 2 * lap + 1, database, sink));
    }
    const limit = best(bare);
    return [
      row("mails handed over, whole pipeline", best(whole), limit, 0.6),
      row("the same by two workers, each a process", Math.max(...two), limit, 0.6),
      {
        what: "processor time of a mail in the sending process",
        ...{ measured: least(whole), unit: "ms", limit: least(bare), aim: null },
      },
      {
        what: "mails queued",
        measured: Math.max(...queued),
        unit: "mails/s",
        limit: null,
        aim: null,
      },
      ...(await benchRendering()),
    ];
  } finally {
    await sink.stop();
    await db.destroy();
  }
}

/** Mails a second, and this process's milliseconds of processor time for each. */
type Lap = { readonly rate: number; readonly cost: number };

async function measured(work: () => Promise<number>): Promise<Lap> {
  const before = process.cpuUsage();
  const rate = await work();
  const { user, system } = process.cpuUsage(before);
  return { rate, cost: (user + system) / 1000 / mails };
}

const best = (of: readonly Lap[]) => Math.max(...of.map(({ rate }) => rate));
const least = (of: readonly Lap[]) => Math.min(...of.map(({ cost }) => cost));

/** The best nodemailer can do: one ready mail, the same pool, nothing written down. */
async function measureBare({ url }: SinkProcess): Promise<number> {
  const { subject, html, text } = await renderMail("acknowledgement", props);
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: connections,
    maxMessages: 1000,
  });
  let left = mails;
  const send = async () => {
    while (left > 0) {
      left -= 1;
      const to = { name: "Ana Sousa", address: `ana.${left}@example.test` };
      await transport.sendMail({ from, to, subject, html, text });
    }
  };
  const rate = await perSecond(mails, () =>
    Promise.all(Array.from({ length: connections * 2 }, send)),
  );
  transport.close();
  return rate;
}

async function queue(db: Knex, lap: number) {
  const at = new Date();
  const messages = Array.from({ length: mails }, (_, n) => ({
    kind: "acknowledgement" as const,
    caseId: null,
    customerId: null,
    to: { name: "Ana Sousa", address: `ana.${n}@example.test` },
    locale: "en",
    props,
    once: `bench:${lap}:${n}`,
    createdAt: at,
    dueAt: at,
  }));
  await db.transaction((tx) => outbox(tx, "amends.test").put(...messages));
}

/** From the start of the worker's mail to the last result written down. */
async function measureWhole(db: Knex, { url, dataDir }: BenchDatabase, sink: SinkProcess) {
  const fail = async () => {
    throw new Error("a mail of the bench failed");
  };
  const mail = createOutgoingMail({
    db,
    databaseUrl: url,
    smtpUrl: sink.url,
    from,
    journalDir: join(dataDir, "journal"),
    fail,
    unseal: (sealed) => sealed,
    now: () => new Date(),
    log: { info: () => {}, warn: () => {}, error: console.error },
    connections,
  });
  const closing = new AbortController();
  let ended: Promise<void> | undefined;
  const rate = await perSecond(mails, async () => {
    ended = mail.run(closing.signal);
    await untilSent(db);
  });
  closing.abort();
  await ended;
  return rate;
}

/** Two workers that are up already, from the queued mails' commit to the last result written down. */
async function measureTwo(
  db: Knex,
  lap: number,
  { url, dataDir }: BenchDatabase,
  sink: SinkProcess,
) {
  const ground = { worker: "mail", databaseUrl: url, sink, dataDir } as const;
  const workers = await Promise.all([startWorkerProcess(ground), startWorkerProcess(ground)]);
  try {
    await queue(db, lap);
    return await perSecond(mails, () => untilSent(db));
  } finally {
    for (const worker of workers) await worker.stop();
  }
}

async function untilSent(db: Knex) {
  while (await db("messages").whereIn("state", ["queued", "sending"]).first("id")) await pause(50);
}

async function benchRendering(): Promise<Row[]> {
  const filled = await perSecond(500, () => times(500, () => renderMail("acknowledgement", props)));
  const compiled = await perSecond(30, () =>
    times(30, () => renderDirect("acknowledgement", props)),
  );
  const unit = "ms";
  return [
    {
      what: "mail made by filling its shape",
      measured: 1000 / filled,
      unit,
      limit: 1000 / compiled,
      aim: null,
    },
  ];
}

async function times(count: number, work: () => Promise<unknown>) {
  for (let n = 0; n < count; n += 1) await work();
}

async function perSecond(count: number, work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (count * 1000) / (performance.now() - started);
}

function row(what: string, measured: number, limit: number, atLeastOfLimit: number): Row {
  return { what, measured, unit: "mails/s", limit, aim: { atLeastOfLimit } };
}
