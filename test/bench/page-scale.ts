import type { Measured } from "./page/load.ts";
import { median, openPages } from "./page/opening.ts";
import { serve } from "./page/served.ts";
import { pageWorld } from "./page/world.ts";
import type { Row } from "./table.ts";

const few = 1000;
/** A smaller run says whether it works; only the million counts. */
const many = Number(process.env.BENCH_SCALE ?? 1_000_000);
const laps = 3;
const pagesALap = 250;

/** The same pages among a thousand cases and among a million: the second must cost what the first does. */
export async function benchPageScale(): Promise<readonly Row[]> {
  const small = await ratesAmong(few);
  console.error(`Making ${many.toLocaleString("en-GB")} cases of ten events each (some minutes)`);
  const large = await ratesAmong(many);
  return [
    row("first pages among many cases (limit: a thousand)", large.first, small.first),
    row("kept pages among many cases (limit: a thousand)", large.kept, small.kept),
  ];
}

async function ratesAmong(cases: number): Promise<{ first: number; kept: number }> {
  await using world = await pageWorld(cases, (laps + 1) * pagesALap);
  await using ours = await serve("./amends-process.ts", world.databaseUrl);
  const part = (lap: number) => world.paths.slice(lap * pagesALap, (lap + 1) * pagesALap);
  await openPages({ port: ours.port, paths: part(0), once: true });
  const first: Measured[] = [];
  const kept: Measured[] = [];
  for (let lap = 1; lap <= laps; lap += 1) {
    first.push(await openPages({ port: ours.port, paths: part(lap), once: true }));
    kept.push(await openPages({ port: ours.port, paths: part(lap) }));
  }
  const rate = (all: readonly Measured[]) => median(all.map(({ perSecond }) => perSecond));
  return { first: rate(first), kept: rate(kept) };
}

function row(what: string, measured: number, limit: number): Row {
  return { what, measured, unit: "pages/s", limit, aim: { atLeastOfLimit: 0.9 } };
}
