import { z } from "zod";
import type { Simulation } from "./life.ts";

// By the task of the timetable that sees to it; mail has a loop of its own.
const firstOf = {
  "climb-ladders": "select min(next_look_at) from escalations where ended_at is null",
  "watch-service-levels": `select least(
      (select min(warn_at) from service_levels where met_at is null and warned_at is null and breached_at is null),
      (select min(deadline) from service_levels where met_at is null and breached_at is null))`,
  "warn-of-promises": "select min(warn_at) from customer_promises where state = 'open'",
  "break-promises": "select min(due_at) from customer_promises where state in ('open', 'warned')",
  "watch-partners":
    "select min(silence_alarm_at) from case_partners where state = 'asked' and silent_since is null",
  "send-due-follow-ups": "select min(due_at) from follow_ups where state = 'planned'",
  mail: "select min(due_at) from messages where state = 'queued'",
} as const;

const parts = Object.entries(firstOf).map(([name, first]) => `(${first}) as "${name}"`);
// With a value, so that it is planned once.
const sql = `select ${parts.join(", ")} limit ?`;

const Dues = z.record(z.string(), z.date().nullable());

/** When each task has something to do next; null: nothing at all. Tasks that are not named are not known. */
export type Dues = z.output<typeof Dues>;

/** One look for what a dozen tasks would each look for. */
export async function readDues({ db }: Simulation): Promise<Dues> {
  const { rows } = await db.raw<{ rows: unknown[] }>(sql, [1]);
  return Dues.parse(rows[0]);
}

/** When the product has something to do by itself next: until then a step in which nobody acts is still. */
export async function nextDue(simulation: Simulation): Promise<number> {
  const instants = Object.values(await readDues(simulation)).filter((at) => at !== null);
  return Math.min(...instants.map(Number));
}
