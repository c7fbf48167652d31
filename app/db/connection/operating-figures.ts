import type { Knex } from "knex";
import { z } from "zod";
import type { OperatingFigures } from "#app/operations/ports/figures.ts";

const Row = z.object({
  mailsWaiting: z.number(),
  mailsInDoubt: z.number(),
  mailsFailed: z.number(),
  oldestMailSeconds: z.coerce.number(),
  casesOpen: z.number(),
  updatesOverdue: z.number(),
  accommodationsWaiting: z.number(),
  sendingPaused: z.number(),
  moneyPaused: z.number(),
});

/** Each figure comes from a partial index that holds only what waits. */
export async function operatingFigures(db: Knex, now: Date): Promise<OperatingFigures> {
  const { rows } = await db.raw(
    `select
      (select count(*) from messages where state = 'queued' and due_at <= :now) as "mailsWaiting",
      (select count(*) from messages where state = 'in_doubt') as "mailsInDoubt",
      (select count(*) from messages where state in ('failed', 'hard_bounce')
        and created_at > :now::timestamptz - interval '7 days') as "mailsFailed",
      (select coalesce(extract(epoch from :now - min(due_at)), 0) from messages
        where state = 'queued' and due_at <= :now) as "oldestMailSeconds",
      (select count(*) from case_files where closed_at is null) as "casesOpen",
      (select count(*) from case_files
        where closed_at is null and next_update_due_at < :now) as "updatesOverdue",
      (select count(*) from accommodations where state = 'requested') as "accommodationsWaiting",
      (select count(*) from pauses where ended_at is null and what = 'sending') as "sendingPaused",
      (select count(*) from pauses where ended_at is null and what = 'money') as "moneyPaused"`,
    { now },
  );
  return Row.parse(rows[0]);
}
