import pg from "pg";
import { begin, serve } from "./page/served.ts";
import { pageWorld } from "./page/world.ts";
import type { Row } from "./table.ts";

const pages = 5000;

/** Pages held open in browsers: what they cost, and how soon all hear of a change of their case. */
export async function benchOpenPages(): Promise<readonly Row[]> {
  await using world = await pageWorld(pages, pages);
  await using ours = await serve("./amends-process.ts", world.databaseUrl);
  const database = new pg.Client({ connectionString: world.databaseUrl });
  await database.connect();
  try {
    const before = await ours.memory();
    const browsers = begin("./open-pages-process.ts", { port: ours.port, paths: world.paths });
    await browsers.line();
    const open = await ours.memory();
    const from = Date.now();
    // As a broadcast does it: every case has a new version within one transaction.
    await database.query("update case_files set version = 1001");
    const told = Number(await browsers.line()) - from;
    return [
      row(`a process with ${pages} open pages`, open, "MB", null),
      row("of it for the pages", open - before, "MB", 300),
      row(`a change of ${pages} cases has reached their pages`, told / 1000, "s", 2),
    ];
  } finally {
    await database.end();
  }
}

function row(what: string, measured: number, unit: string, most: number | null): Row {
  return { what, measured, unit, limit: null, aim: most === null ? null : { atMost: most } };
}
