import { formattingTag, languages, matchLanguage } from "./locale.ts";

// Making an Intl formatter costs a hundred times what using it costs.
const kept = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function keep<Format extends Intl.DateTimeFormat | Intl.NumberFormat>(
  key: string,
  make: () => Format,
): Format {
  const known = kept.get(key) as Format | undefined;
  if (known) return known;
  const made = make();
  if (kept.size < 2000) kept.set(key, made);
  return made;
}

function dates(
  locale: string,
  timeZone: string,
  name: string,
  options: Intl.DateTimeFormatOptions,
) {
  const tag = formattingTag(locale);
  return keep(`${name} ${tag} ${timeZone}`, () => {
    return new Intl.DateTimeFormat(tag, { ...options, timeZone: knownZone(timeZone) });
  });
}

const zones = new Map<string, string>();

function knownZone(timeZone: string): string {
  const known = zones.get(timeZone);
  if (known) return known;
  const zone = findZone(timeZone);
  if (zones.size < 1000) zones.set(timeZone, zone);
  return zone;
}

function findZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
  } catch {
    return "UTC";
  }
}

/**
 * "Thursday 6 March, 09:30": an instant in the reader's zone (IANA name; UTC if there is no such zone).
 * The time is CLDR's short one: "09:30" in German and British English, "9:30" in Spanish.
 */
export function formatInstant(locale: string, timeZone: string, instant: string | Date): string {
  const at = new Date(instant);
  const time = dates(locale, timeZone, "time", { timeStyle: "short" }).format(at);
  return formatDayOf(locale, timeZone, at) + languages[matchLanguage(locale)].comma + time;
}

/** "Thursday 6 March, 09:00 – 11:00": from one instant to another, in the reader's zone. */
export function formatTimes(
  locale: string,
  timeZone: string,
  from: string | Date,
  to: string | Date,
): string {
  const style = { weekday: "long", day: "numeric", month: "long" } as const;
  const hours = { hour: "numeric", minute: "2-digit" } as const;
  const format = dates(locale, timeZone, "times", { ...style, ...hours });
  return format.formatRange(new Date(from), new Date(to));
}

/** "Thursday 6 March": the day an instant falls on in the reader's zone. */
export function formatDayOf(locale: string, timeZone: string, instant: string | Date): string {
  const day = dates(locale, timeZone, "day", { weekday: "long", day: "numeric", month: "long" });
  return day.format(new Date(instant));
}

/** "6 March 2026": a calendar day, written "2026-03-06", which has no zone. */
export function formatCalendarDay(locale: string, day: string): string {
  const date = dates(locale, "UTC", "date", { day: "numeric", month: "long", year: "numeric" });
  return date.format(new Date(`${day}T00:00:00Z`));
}

const zoneNames = new Map<string, string>();

/** "Western European Time": whose clock a time is told by. */
export function formatZone(locale: string, timeZone: string, instant: string | Date): string {
  const at = new Date(instant);
  // Naming a zone costs more than all else in a mail; within a month the name holds.
  const key = `${formattingTag(locale)} ${timeZone} ${at.getUTCFullYear()} ${at.getUTCMonth()}`;
  const known = zoneNames.get(key);
  if (known) return known;
  const name = zoneName(locale, timeZone, at);
  if (zoneNames.size < 2000) zoneNames.set(key, name);
  return name;
}

function zoneName(locale: string, timeZone: string, at: Date): string {
  if (knownZone(timeZone) === "UTC") return "UTC";
  const zone = dates(locale, timeZone, "zone", { timeZoneName: "longGeneric" });
  return zone.formatToParts(at).find((part) => part.type === "timeZoneName")?.value ?? timeZone;
}

/** Money from its smallest unit: 4000 and "EUR" are "€40.00". `currency` is an ISO 4217 code. */
export function formatMoney(locale: string, amountMinor: number, currency: string): string {
  const tag = formattingTag(locale);
  const format = keep(`money ${tag} ${currency}`, () => {
    return new Intl.NumberFormat(tag, { style: "currency", currency });
  });
  const digits = (format as Intl.NumberFormat).resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amountMinor / 10 ** digits);
}

/** "90 minutes", "3 hours", "2 days": a span of minutes in its most natural unit. */
export function formatSpan(locale: string, minutes: number): string {
  const [unit, value] =
    minutes <= 90
      ? (["minute", minutes] as const)
      : minutes < 1440
        ? (["hour", minutes / 60] as const)
        : (["day", minutes / 1440] as const);
  const tag = formattingTag(locale);
  const format = keep(`span ${tag} ${unit}`, () => {
    const style = { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 1 } as const;
    return new Intl.NumberFormat(tag, style);
  });
  return format.format(value);
}

/** "83 %": a share from 0 to 1, to the whole percent. */
export function formatShare(locale: string, share: number): string {
  return numbers(locale, "share", { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/** "0.4": so many of something, to two digits. */
export function formatCount(locale: string, count: number): string {
  return numbers(locale, "count", { maximumFractionDigits: 2 }).format(count);
}

function numbers(locale: string, name: string, options: Intl.NumberFormatOptions) {
  const tag = formattingTag(locale);
  return keep(`${name} ${tag}`, () => new Intl.NumberFormat(tag, options)) as Intl.NumberFormat;
}
