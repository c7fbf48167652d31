import type { Measured } from "./page/load.ts";
import { connections, median, openPages } from "./page/opening.ts";
import { serve } from "./page/served.ts";
import { pageWorld } from "./page/world.ts";
import type { Row } from "./table.ts";

const cases = 3000;
const laps = 3;
const keptPages = 200;

/** Opening a customer's page against a bare server that asks the same of the same database. */
export async function benchCustomerPage(): Promise<readonly Row[]> {
  await using world = await pageWorld(cases, cases);
  return await measure(world.databaseUrl, world.paths);
}

/** Laps turn by turn, so that a busy moment of the machine falls on both. */
async function measure(databaseUrl: string, paths: readonly string[]): Promise<readonly Row[]> {
  await using bare = await serve("./bare-process.ts", databaseUrl);
  await using ours = await serve("./amends-process.ts", databaseUrl);
  const share = Math.floor(paths.length / (laps + 1));
  // The first are for both programs to get warm on; each later one is opened for the first time.
  const part = (lap: number) => paths.slice(lap * share, (lap + 1) * share);
  await openPages({ port: ours.port, paths: part(0), once: true });
  await openPages({ port: bare.port, paths: part(0), once: true });
  const kept = part(0).slice(0, keptPages);
  const results = [];
  for (let lap = 1; lap <= laps; lap += 1) {
    results.push({
      bareFirst: await openPages({ port: bare.port, paths: part(lap), once: true }),
      first: await openPages({ port: ours.port, paths: part(lap), once: true }),
      bareKept: await openPages({ port: bare.port, paths: kept, prefix: "/kept" }),
      kept: await openPages({ port: ours.port, paths: kept }),
    });
  }
  return rowsOf(results);
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
    {
      ...atMost(`p99 of kept pages, ${connections} connections`, of("kept", "p99"), "ms", 50),
      limit: of("bareKept", "p99"),
    },
    {
      ...atMost(`p99 of first pages, ${connections} connections`, of("first", "p99"), "ms", 50),
      limit: of("bareFirst", "p99"),
    },
    atMost("customer page on the wire, style in it", of("kept", "bytes") / 1000, "kB", 20),
  ];
}

function atMost(what: string, measured: number, unit: string, most: number): Row {
  return { what, measured, unit, limit: null, aim: { atMost: most } };
}
