import type { Knex } from "knex";
import { readRows } from "#app/cli/import/read-rows.ts";
import { importCases } from "#app/cli/import-cases.ts";
import { mapByNames } from "#app/operations/import/import-map.ts";
import { benchDatabase } from "./bench-database.ts";
import type { Row } from "./table.ts";

const file = "test/data/fcc-comcast-2015.csv";
const map = "test/data/fcc-comcast-2015.map.json";
const silent = { line: () => {}, fault: () => {}, progress: () => {} };

/**
 * Real complaints to whole cases (customer, case, history, audit chain, link, clocks, waiting mail),
 * against the same rows put into one table of text, fifty a statement.
 */
export async function benchImport(): Promise<readonly Row[]> {
  await using database = await benchDatabase();
  const { services, db, close } = database.wire({ poolSize: 4 });
  try {
    for (const name of ["ana", "ben", "cleo"]) {
      const person = { name, email: `${name}@example.test`, role: "agent" } as const;
      await services.staffAuth.createStaff(person);
    }
    const rows = await readWholeFile();
    const bare = await perSecond(rows.length, () => insertBare(db, rows));
    const given = { file, map, dryRun: false, json: true };
    const world = { services, stopping: new AbortController().signal };
    const first = await perSecond(rows.length, () => importCases(given, world, silent));
    const again = await perSecond(rows.length, () => importCases(given, world, silent));
    return [
      { what: "import, new rows", measured: first, unit: "rows/s", limit: bare, aim: null },
      {
        what: "import, rows there already",
        measured: again,
        unit: "rows/s",
        limit: bare,
        aim: null,
      },
    ];
  } finally {
    await close();
  }
}

async function readWholeFile() {
  const rows: Readonly<Record<string, string>>[] = [];
  const anyMap = { ...mapByNames([]), fields: { externalRef: "{Ticket #}" } };
  for await (const each of readRows(file, { delimiter: ",", encoding: "utf-8" }, () => anyMap)) {
    if (each.ok) rows.push(each.row);
  }
  return rows;
}

async function insertBare(db: Knex, rows: readonly Readonly<Record<string, string>>[]) {
  const columns = Object.keys(rows[0] ?? {});
  await db.schema.createTable("bare_rows", (table) => {
    for (const column of columns) table.text(column);
  });
  for (let at = 0; at < rows.length; at += 50) {
    await db.transaction((tx) => tx("bare_rows").insert(rows.slice(at, at + 50)));
  }
}

async function perSecond(count: number, work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (1000 * count) / (performance.now() - start);
}
