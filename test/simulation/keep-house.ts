import type { Simulation } from "./life.ts";

const growing = [
  "case_files",
  "case_events",
  "customers",
  "messages",
  "service_levels",
  "escalations",
  "escalation_alerts",
  "customer_promises",
  "case_partners",
  "call_tasks",
  "follow_ups",
  "audit_log",
  "audit_heads",
].join(", ");

/**
 * Postgres learns how its tables grew every minute or so, of its own clock; a simulated week goes by in
 * a few seconds of that. So it is told to look: every day of the first week, then once a week.
 */
export async function keepHouse({ db }: Simulation, today: number): Promise<void> {
  if (today < 7 || today % 7 === 0) await db.raw(`analyze ${growing}`);
}
