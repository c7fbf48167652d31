import type { TimeSpan } from "./time-span.ts";

/** "4 hours in working time", "1 hour around the clock", for staff. */
export function spanWords({ count, unit, counted }: TimeSpan): string {
  const named = count === 1 ? unit.slice(0, -1) : unit;
  return `${count} ${named} ${counted === "working-time" ? "in working time" : "around the clock"}`;
}
