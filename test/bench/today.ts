import type { Knex } from "knex";
import { connect } from "#app/db/connection/connect.ts";
import { listTodayCases, today } from "#app/db/views/today/today.ts";
import { benchDatabase } from "./bench-database.ts";
import type { Row } from "./table.ts";
import { fillWithOpenCases, lookedAt } from "./today/open-cases.ts";

const openCases = 50_000;
const looks = 300;
const rowsShown = 60;
const horizon = new Date(lookedAt.getTime() + 24 * 3_600_000);

/** The list staff begin the day with, over 50,000 open cases: one person's, and everyone's. */
export async function benchToday(): Promise<readonly Row[]> {
  await using database = await benchDatabase({ durable: false });
  const db = connect(database.url, { name: "amends bench", poolSize: 2, statementTimeout: 0 });
  try {
    await fillWithOpenCases(db, openCases);
    const people: string[] = await db("staff").where({ role: "agent" }).orderBy("name").pluck("id");
    const mine = await p99(db, (look) => people[look % people.length] ?? null);
    const everyones = await p99(db, () => null);
    return [row("one person's", mine), row("everyone's", everyones)];
  } finally {
    await db.destroy();
  }
}

function row(whose: string, measured: number): Row {
  const what = `Today, ${whose}, of ${openCases.toLocaleString("en-GB")} open cases, p99`;
  return { what, measured, unit: "ms", limit: null, aim: { atMost: 50 } };
}

/** Milliseconds that 99 of 100 looks stay under, with the cases of the rows shown, after a few to get warm. */
async function p99(db: Knex, whose: (look: number) => string | null): Promise<number> {
  const times: number[] = [];
  for (let look = -20; look < looks; look++) {
    const query = {
      staffId: whose(Math.abs(look)),
      teamId: null,
      now: lookedAt,
      horizon,
      limit: 50,
    };
    const started = performance.now();
    const { facts } = await today(db, query);
    await listTodayCases(
      db,
      facts.slice(0, rowsShown).map(({ caseId }) => caseId),
    );
    if (look >= 0) times.push(performance.now() - started);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(looks * 0.99)] ?? Number.POSITIVE_INFINITY;
}
