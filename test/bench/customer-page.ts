import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "#app/config.ts";
import { startEmbeddedPostgres } from "#app/db/embedded-postgres.ts";
import { migrate } from "#app/db/migrate.ts";
import { createServices } from "#app/services.ts";
import { makeCases } from "./page/cases.ts";
import { benchKey } from "./page/key.ts";
import type { Load, Measured } from "./page/load.ts";
import { ask, serve } from "./page/served.ts";
import type { Row } from "./table.ts";

const cases = 3000;
const laps = 3;
const connections = 16;
const keptPages = 200;

/** Opening a customer's page against a bare server that asks the same of the same database. */
export async function benchCustomerPage(): Promise<readonly Row[]> {
  const dataDir = await mkdtemp(join(tmpdir(), "amends-bench-page-"));
  await chmod(dataDir, 0o711);
  const postgres = await startEmbeddedPostgres({ dataDir });
  try {
    await migrate(postgres.url);
    const paths = await prepare(postgres.url, dataDir);
    return await measure(postgres.url, paths);
  } finally {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function prepare(databaseUrl: string, dataDir: string): Promise<readonly string[]> {
  const read = readConfig({ NODE_ENV: "production", DATA_DIR: dataDir });
  if (!read.ok) throw new Error(read.faults.join("\n"));
  const wired = createServices({
    config: read.config,
    databaseUrl,
    secretKeys: [benchKey],
    publicUrl: "http://127.0.0.1",
    mailDomain: "amends.test",
    name: "bench",
  });
  const paths = await makeCases(wired.services, wired.db, cases);
  await wired.close();
  return paths;
}

/** Laps turn by turn, so that a busy moment of the machine falls on both. */
async function measure(databaseUrl: string, paths: readonly string[]): Promise<readonly Row[]> {
  await using bare = await serve("./bare-process.ts", databaseUrl);
  await using ours = await serve("./amends-process.ts", databaseUrl);
  const share = Math.floor(paths.length / (laps + 1));
  // The first are for both programs to get warm on; each later one is opened for the first time.
  const part = (lap: number) => paths.slice(lap * share, (lap + 1) * share);
  await run({ port: ours.port, paths: part(0), once: true });
  await run({ port: bare.port, paths: part(0), once: true });
  const kept = part(0).slice(0, keptPages);
  const results = [];
  for (let lap = 1; lap <= laps; lap += 1) {
    results.push({
      bareFirst: await run({ port: bare.port, paths: part(lap), once: true }),
      first: await run({ port: ours.port, paths: part(lap), once: true }),
      bareKept: await run({ port: bare.port, paths: kept, prefix: "/kept" }),
      kept: await run({ port: ours.port, paths: kept }),
    });
  }
  return rowsOf(results);
}

async function run(load: Partial<Load> & Pick<Load, "port" | "paths">): Promise<Measured> {
  const whole = { prefix: "", connections, once: false, ms: 4000, ...load };
  const measured = await ask<Measured>("./load-process.ts", whole);
  if (measured.failed > 0) throw new Error(`${measured.failed} pages did not open`);
  return measured;
}

type Lap = Readonly<Record<"bareFirst" | "first" | "bareKept" | "kept", Measured>>;

function rowsOf(results: readonly Lap[]): readonly Row[] {
  const of = (name: keyof Lap, figure: keyof Measured) =>
    median(results.map((lap) => lap[name][figure]));
  const pages = { unit: "pages/s", aim: { atLeastOfLimit: 0.5 } };
  return [
    {
      what: "customer page, kept",
      ...pages,
      measured: of("kept", "perSecond"),
      limit: of("bareKept", "perSecond"),
    },
    {
      what: "customer page, first time",
      ...pages,
      aim: { atLeastOfLimit: 0.15 },
      measured: of("first", "perSecond"),
      limit: of("bareFirst", "perSecond"),
    },
    atMost("p99 of kept pages, 16 connections", of("kept", "p99"), "ms", 50),
    atMost("p99 of first pages, 16 connections", of("first", "p99"), "ms", 50),
    atMost("customer page on the wire, style in it", of("kept", "bytes") / 1000, "kB", 20),
  ];
}

function atMost(what: string, measured: number, unit: string, most: number): Row {
  return { what, measured, unit, limit: null, aim: { atMost: most } };
}

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}
