import { Temporal } from "temporal-polyfill";

/** The calendar day of an instant on the clocks of a zone: "2026-03-06". */
export function dayIn(timeZone: string, at: Date): string {
  const instant = Temporal.Instant.fromEpochMilliseconds(at.getTime());
  return instant.toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
