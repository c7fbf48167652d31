import { Temporal } from "temporal-polyfill";

const shape = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,2}$/;
const localDateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:[0-5]\d)?$/;

/** True for a name of the IANA time zone list ("Europe/Rome", "UTC"); an offset such as "+01:00" is no zone. */
export function isValidTimeZone(name: string): boolean {
  if (name.length > 64 || !shape.test(name)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** `clockChange` says when the typed time did not exist, or happened twice, on that day in that zone. */
export type ParsedLocalTime =
  | { readonly ok: true; readonly at: Date; readonly clockChange: "skipped" | "twice" | null }
  | { readonly ok: false; readonly reason: "not-a-date-and-time" | "no-such-time-zone" };

/**
 * The instant of "2026-03-29T02:30" on the clocks of a zone, "compatible" as in Temporal and RFC 5545:
 * a skipped time moves on by the length of the gap, a time that happens twice is its first one.
 */
export function parseLocalDateTime(text: string, timeZone: string): ParsedLocalTime {
  if (!isValidTimeZone(timeZone)) return { ok: false, reason: "no-such-time-zone" };
  const plain = toPlainDateTime(text);
  if (!plain) return { ok: false, reason: "not-a-date-and-time" };
  const earlier = plain.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  const later = plain.toZonedDateTime(timeZone, { disambiguation: "later" });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return parsed(earlier, null);
  return earlier.toPlainDateTime().equals(plain)
    ? parsed(earlier, "twice")
    : parsed(later, "skipped");
}

function toPlainDateTime(text: string): Temporal.PlainDateTime | null {
  if (!localDateTime.test(text)) return null;
  try {
    return Temporal.PlainDateTime.from(text);
  } catch {
    return null;
  }
}

function parsed(at: Temporal.ZonedDateTime, clockChange: "skipped" | "twice" | null) {
  return { ok: true, at: new Date(at.epochMilliseconds), clockChange } as const;
}
