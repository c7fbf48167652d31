import type { Knex } from "knex";
import { z } from "zod";

const Row = z.object({
  version: z.string(),
  skewSeconds: z.coerce.number(),
  workers: z.number(),
});

/** What the server says of itself: its version, how far its clock is from ours, the workers on it. */
export async function describeServer(db: Knex, now: Date) {
  const { rows } = await db.raw(
    `select current_setting('server_version') as version,
            extract(epoch from clock_timestamp() - ?::timestamptz) as "skewSeconds",
            (select count(distinct application_name) from pg_stat_activity
              where datname = current_database() and application_name in ('amends jobs', 'amends worker')) as workers`,
    [now],
  );
  return Row.parse(rows[0]);
}

const Late = z.object({ late: z.number(), failed: z.number() });

/** Jobs that should have begun a minute ago or more, and those given up today; null before the first start. */
export async function countLateJobs(db: Knex, now: Date) {
  const { rows: made } = await db.raw("select to_regclass('jobs.job') is not null as made");
  if (!made[0]?.made) return null;
  const { rows } = await db.raw(
    `select count(*) filter (where state in ('created', 'retry')
              and start_after < ?::timestamptz - interval '1 minute') as late,
            count(*) filter (where state = 'failed'
              and completed_on > ?::timestamptz - interval '1 day') as failed
       from jobs.job`,
    [now, now],
  );
  return Late.parse(rows[0]);
}
