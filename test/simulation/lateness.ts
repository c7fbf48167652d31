import { z } from "zod";
import { connect } from "#app/db/connect.ts";

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
