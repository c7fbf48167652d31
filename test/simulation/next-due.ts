import { z } from "zod";
import type { Simulation } from "./life.ts";

const sql = `
  select least(
    (select min(next_look_at) from escalations where ended_at is null),
    (select min(warn_at) from service_levels where met_at is null and warned_at is null and breached_at is null),
    (select min(deadline) from service_levels where met_at is null and breached_at is null),
    (select min(warn_at) from customer_promises where state = 'open'),
    (select min(due_at) from customer_promises where state in ('open', 'warned')),
    (select min(silence_alarm_at) from case_partners where state = 'asked' and silent_since is null),
    (select min(due_at) from follow_ups where state = 'planned'),
    (select min(due_at) from messages where state = 'queued')) as at`;

const Row = z.object({ at: z.date().nullable() });
const never = new Date(8.64e15);

/** When the product has something to do by itself next: until then a step in which nobody acts is still. */
export async function nextDue({ db }: Simulation): Promise<Date> {
  const { rows } = await db.raw<{ rows: unknown[] }>(sql);
  return Row.parse(rows[0]).at ?? never;
}
