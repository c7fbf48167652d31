import { z } from "zod";
import { connect } from "#app/db/connection/connect.ts";

// Of every round of a metric that came to its deadline: met too late, or not met by the end.
const sql = `
  select metric, count(*) as rounds, count(*) filter (where late > 0) as late,
         coalesce(sum(late), 0) as hours, coalesce(max(late), 0) as longest
    from (select metric, greatest(0, extract(epoch from coalesce(met_at, :end) - deadline) / 3600) as late
            from service_levels where metric in ('first-word', 'next-word')) l
   group by metric order by metric`;

const Row = z.object({
  metric: z.string(),
  rounds: z.coerce.number(),
  late: z.coerce.number(),
  hours: z.coerce.number(),
  longest: z.coerce.number(),
});

/** Of one metric: its rounds, how many were late, and by how many hours. */
export type Late = z.output<typeof Row>;

/** What several houses had, by metric. */
export function sumLateness(rows: readonly Late[]): readonly Late[] {
  const sums = new Map<string, Late>();
  for (const row of rows) {
    const sum = sums.get(row.metric) ?? { ...row, rounds: 0, late: 0, hours: 0, longest: 0 };
    sums.set(row.metric, {
      metric: row.metric,
      rounds: sum.rounds + row.rounds,
      late: sum.late + row.late,
      hours: sum.hours + row.hours,
      longest: Math.max(sum.longest, row.longest),
    });
  }
  return [...sums.values()];
}

/** How late words were, in hours: being late is counted, not hidden. */
export async function readLateness(databaseUrl: string, end: Date) {
  const db = connect(databaseUrl, { name: "amends lateness", poolSize: 1 });
  try {
    const { rows } = await db.raw<{ rows: unknown[] }>(sql, { end });
    return z.array(Row).parse(rows);
  } finally {
    await db.destroy();
  }
}
