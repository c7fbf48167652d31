import { randomUUID } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Knex } from "knex";
import { readConfig } from "#app/config.ts";
import { connect } from "#app/db/connect.ts";
import { startEmbeddedPostgres } from "#app/db/embedded-postgres.ts";
import { migrate } from "#app/db/migrate.ts";
import { today } from "#app/db/views/desk-today.ts";
import { carryOnBroadcast } from "#app/operations/broadcasts/carry-on.ts";
import { sendBroadcast } from "#app/operations/broadcasts/send-broadcast.ts";
import { WriteBroadcast, writeBroadcast } from "#app/operations/broadcasts/write-broadcast.ts";
import type { Services } from "#app/operations/services.ts";
import { createServices } from "#app/services.ts";
import { benchProblem, fillWithProblem } from "./broadcast/affected-cases.ts";
import type { Row } from "./table.ts";

const cases = Number(process.env.BENCH_BROADCAST ?? 100_000);
const hands = 2;
const words = {
  en: "We found why the display of your Helm 7 goes dark: a seal hardens. A new one is on its way to you, at no cost.",
  de: "Wir wissen jetzt, warum die Anzeige dunkel wird: eine Dichtung wird hart. Eine neue ist ohne Kosten unterwegs zu Ihnen.",
};

/** One update to every case of a known problem: whole updates, each with its mail; and the desk meanwhile. */
export async function benchBroadcast(): Promise<readonly Row[]> {
  const dataDir = await mkdtemp(join(tmpdir(), "amends-bench-broadcast-"));
  await chmod(dataDir, 0o711);
  const postgres = await startEmbeddedPostgres({ dataDir });
  const db = connect(postgres.url, { name: "amends bench", poolSize: 2, statementTimeout: 0 });
  try {
    await migrate(postgres.url);
    await fillWithProblem(db, cases);
    const wired = wire(postgres.url, dataDir);
    await send(wired.services, db);
    const started = performance.now();
    let isOver = false;
    const looks = lookAtDesk(db, () => isOver);
    const told = await tellAll(wired.services);
    isOver = true;
    const seconds = (performance.now() - started) / 1000;
    const times = await looks;
    await wired.close();
    const queued = Number((await db("messages").where({ lane: 1 }).count({ n: "*" }).first())?.n);
    if (!told || queued !== cases) throw new Error(`${queued} of ${cases} mails were queued`);
    const many = cases.toLocaleString("en-GB");
    const unit = { limit: null };
    return [
      {
        what: `Broadcast, ${many} whole updates and their mails queued`,
        measured: seconds,
        unit: "s",
        ...unit,
        aim: { atMost: 30 },
      },
      {
        what: "Today meanwhile, p99",
        measured: p99(times),
        unit: "ms",
        ...unit,
        aim: { atMost: 200 },
      },
    ];
  } finally {
    await db.destroy();
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

function wire(databaseUrl: string, dataDir: string) {
  const read = readConfig({ NODE_ENV: "test", DATA_DIR: dataDir });
  if (!read.ok) throw new Error(read.faults.join("\n"));
  return createServices({
    config: read.config,
    databaseUrl,
    secretKeys: ["a-key-that-is-only-ever-used-for-benches"],
    publicUrl: "https://status.example.test",
    mailDomain: "example.test",
    name: "bench",
  });
}

/** Written by one lead, sent by another, its hold over. */
async function send(services: Services, db: Knex) {
  const [writer = "", sender = ""]: string[] = await db("staff")
    .where({ role: "lead" })
    .pluck("id");
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

async function tellAll(services: Services): Promise<boolean> {
  const hand = async () => {
    while (await carryOnBroadcast(services));
  };
  await Promise.all(Array.from({ length: hands }, hand));
  return true;
}

/** One person looks at Today again and again, until it is over. */
async function lookAtDesk(db: Knex, isOver: () => boolean): Promise<readonly number[]> {
  const people: string[] = await db("staff").where({ role: "agent" }).orderBy("name").pluck("id");
  const times: number[] = [];
  while (!isOver()) {
    const now = new Date();
    const horizon = new Date(now.getTime() + 24 * 3_600_000);
    const staffId = people[times.length % people.length] ?? null;
    const started = performance.now();
    await today(db, { staffId, teamId: null, now, horizon, limit: 50 });
    times.push(performance.now() - started);
  }
  return times;
}

function p99(times: readonly number[]): number {
  return (
    times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Number.POSITIVE_INFINITY
  );
}
