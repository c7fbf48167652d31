import { expect, test } from "vitest";
import { connect } from "#app/db/connection/connect.ts";
import { careFigureViews, tallyBindings } from "#app/db/views/care-figures.ts";
import { tallySql } from "#app/db/views/care-figures-sql.ts";
import { type FigureName, figureNames } from "#app/domain/figures/figure.ts";
import { lastPeriods } from "#app/domain/figures/periods.ts";
import { createTestDatabase } from "#test/support/database.ts";

type Node = {
  readonly "Index Name"?: string;
  readonly "Relation Name"?: string;
  readonly "Parent Relationship"?: string;
  readonly Plans?: readonly Node[];
};

/** How often a table is read, and whether any of it is read for each row of another (a SubPlan). */
function readsOf(node: Node, table: string): readonly string[] {
  const own = node["Relation Name"] === table ? [node["Parent Relationship"] ?? ""] : [];
  return [...own, ...(node.Plans ?? []).flatMap((each) => readsOf(each, table))];
}

function indexesOf(node: Node): string[] {
  const own = node["Index Name"] ? [node["Index Name"]] : [];
  return [...own, ...(node.Plans ?? []).flatMap(indexesOf)];
}

// The index that holds all that is counted.
const countedAlong: Readonly<Record<FigureName, string>> = {
  "time-to-human": "service_levels_first_words",
  "updates-on-time": "service_levels_next_words",
  "promises-kept": "customer_promises_due",
  "chases-per-case": "case_files_resolved",
  "follow-ups-done": "follow_ups_weeks",
  "still-a-customer": "kept_customers_due",
  "cost-per-kept-customer": "kept_customers_due",
};

test("R27: a year in months is counted in one reading of each figure's own index, not one a month; medians are those of all cases", async () => {
  await using database = await createTestDatabase();
  const db = connect(database.url, { name: "figures", poolSize: 1, statementTimeout: 0 });
  const now = new Date("2026-03-04T09:30:00Z");
  const periods = lastPeriods("month", now, "Europe/Berlin");
  const edges = [...periods.map(({ startsAt }) => startsAt), now];
  const all = { by: "time", edges, now, currency: "EUR" } as const;
  const wish = { ...all, teamId: null, partnerId: null, product: null };
  // Whether the indexes would do is asked of tables that hold nothing: the planner reads those whole otherwise.
  await db.raw("set enable_seqscan = off; set enable_bitmapscan = off");
  for (const figure of figureNames) {
    const sql = `explain (format json) ${tallySql(figure, "time", wish)}`;
    const { rows } = await db.raw(sql, tallyBindings({ ...wish, figure }));
    const reads = indexesOf(rows[0]["QUERY PLAN"][0].Plan);
    expect(reads.filter((name) => name === countedAlong[figure])).toHaveLength(1);
    // By partner as well, all included; and whose partners they are is looked up once, for all cases together.
    const byPartner = `explain (format json) ${tallySql(figure, "partner", wish)}`;
    const asked = await db.raw(byPartner, tallyBindings({ ...wish, by: "partner", figure }));
    const plan = asked.rows[0]["QUERY PLAN"][0].Plan;
    const counts = indexesOf(plan).filter((name) => name === countedAlong[figure]);
    // What was given may be summed along the same index, for the span.
    const most = figure === "cost-per-kept-customer" ? 2 : 1;
    expect(counts.length).toBeGreaterThan(0);
    expect(counts.length).toBeLessThanOrEqual(most);
    const partners = readsOf(plan, "case_partners");
    expect(partners).toHaveLength(figure === "promises-kept" ? 0 : 1);
    expect(partners).not.toContain("SubPlan");
  }
  // Durations of all kinds, drawn at random, over two months; without their cases, which are not looked at.
  await db.raw(`set session_replication_role = replica; select setseed(0.27);
    insert into service_levels (case_id, metric, started_at, warn_at, deadline, met_at)
    select gen_random_uuid(), 'first-word', s.at, s.at, s.at,
           case when i % 10 > 0 then s.at + round((random() ^ 4 * 30000)::numeric, 1)::float8 * interval '1 minute' end
      from generate_series(1, 501) i
     cross join lateral (select timestamptz '2026-01-10 08:00Z' + (i % 2) * interval '28 days' as at) s`);
  const tallies = await careFigureViews(db).count({ ...wish, figure: "time-to-human" });
  const asked = await db.raw<{ rows: { month: string | null; median: number; of: number }[] }>(
    `select to_char(started_at, 'MM') as month, count(met_at)::int as of,
            percentile_cont(0.5) within group (order by extract(epoch from met_at - started_at) / 60) as median
       from service_levels group by grouping sets ((1), ())`,
  );
  const places: Record<string, string> = { "01": "9", "02": "10" };
  for (const { month, median, of } of asked.rows) {
    const key = month === null ? null : places[month];
    const tally = tallies.find((each) => each.key === key);
    expect(tally?.of).toBe(of);
    // To the minute beyond an hour, and this is far beyond.
    expect(Math.abs((tally?.median ?? 0) - median)).toBeLessThanOrEqual(0.5);
  }
  expect(asked.rows).toHaveLength(3);
  await db.destroy();
}, 60_000);
