import type { Knex } from "knex";
import { expect, test } from "vitest";
import { connect } from "#app/db/connection/connect.ts";
import { isStuck } from "#app/db/views/finance/stuck-orders-sql.ts";
import { today, todayBindings } from "#app/db/views/today/today.ts";
import { todaySql } from "#app/db/views/today/today-sql.ts";
import { fillWithOpenCases, lookedAt } from "#test/bench/today/open-cases.ts";
import { createTestDatabase } from "#test/support/database.ts";

type Node = {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly Plans?: readonly Node[];
};

/** A plan as lines: how each table is read, the tables that grow only. */
function readsOf(node: Node): string[] {
  const table = node["Relation Name"];
  const own = table && grows.includes(table) ? [`${node["Node Type"]} ${table}`] : [];
  const index = node["Index Name"] ? [`by ${node["Index Name"]}`] : [];
  return [...own, ...index, ...(node.Plans ?? []).flatMap(readsOf)];
}

const grows = [
  ...["case_files", "case_events", "messages", "customers", "call_tasks"],
  ...["customer_promises", "service_levels"],
];

/** The plan that is made once for any values. */
async function planForAny(db: Knex, sql: string, bindings: Record<string, Knex.Value>) {
  const { sql: text } = db.raw(sql, bindings).toSQL().toNative();
  const { rows } = await db.raw(`explain (generic_plan, format json) ${text}`);
  return readsOf(rows[0]["QUERY PLAN"][0].Plan);
}

test("Today reads no table that grows from end to end, by one plan for whatever is asked: over 8,000 open cases", async () => {
  await using database = await createTestDatabase();
  const db = connect(database.url, { name: "plans", poolSize: 1, statementTimeout: 0 });
  await fillWithOpenCases(db, 8_000);
  const everyones = { staffId: null, teamId: null, now: lookedAt, horizon: lookedAt, limit: 50 };
  const owner: string = (await db("staff").where({ role: "agent" }).first("id")).id;
  for (const query of [everyones, { ...everyones, staffId: owner }]) {
    const sql = todaySql({ ...query, away: [] }, query.limit);
    const reads = await planForAny(db, sql, todayBindings(query) as Record<string, Knex.Value>);
    expect(reads.filter((line) => line.startsWith("Seq Scan"))).toEqual([]);
    const afterEnd = `by case_files_said_after_end${query.staffId ? "_by_owner" : ""}`;
    expect(reads).toEqual(expect.arrayContaining([afterEnd, "by case_events_from_customer"]));
    // Names and numbers of customers are read for the rows that are shown, never for all that is found.
    expect(reads.filter((line) => line.endsWith(" customers"))).toEqual([]);
    for (const _ of [1, 2]) await today(db, query);
  }
  const planned = await db.raw<{ rows: { custom_plans: number }[] }>(
    "select custom_plans from pg_prepared_statements where statement like '%first-word%'",
  );
  expect(planned.rows).toEqual([{ custom_plans: 0 }, { custom_plans: 0 }]);
  // Without orders a table is read whole, whatever index it has: asked is whether the index would do.
  await db.raw("set enable_seqscan = off");
  const stuck = `explain (format json) select from provider_orders o where ${isStuck}`;
  const { rows } = await db.raw(stuck, { now: lookedAt });
  expect(readsOf(rows[0]["QUERY PLAN"][0].Plan)).toContain("by provider_orders_under_way");
  await db.destroy();
}, 120_000);
