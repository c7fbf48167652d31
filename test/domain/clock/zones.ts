import { Temporal } from "temporal-polyfill";

/** Twelve zones with every kind of clock change: northern, southern, half an hour, at midnight, in Ramadan, none. */
export const zones = [
  "Europe/Rome",
  "Europe/London",
  "America/New_York",
  "America/Santiago",
  "America/St_Johns",
  "America/Havana",
  "Africa/Casablanca",
  "Africa/Cairo",
  "Asia/Beirut",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Auckland",
] as const;

/** Every clock change of a zone from 2024 to 2030, as instants. */
export function clockChanges(zone: string): Date[] {
  const changes: Date[] = [];
  const end = Temporal.Instant.from("2031-01-01T00:00:00Z").epochMilliseconds;
  let at = Temporal.Instant.from("2024-01-01T00:00:00Z").toZonedDateTimeISO(zone);
  for (;;) {
    const next = at.getTimeZoneTransition("next");
    if (!next || next.epochMilliseconds >= end) return changes;
    changes.push(new Date(next.epochMilliseconds));
    at = next;
  }
}
