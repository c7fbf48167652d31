import { formattingTag } from "#emails/kit/locale.ts";

const kept = new Map<string, Intl.DateTimeFormat>();

/** "4 Mar 2026, 10:30": when something happened, in the reader's zone; UTC if there is no such zone. */
export function formatMoment(locale: string, timeZone: string, at: Date): string {
  return format(locale, timeZone, "moment").format(at);
}

/** "09:30", in the reader's zone, as CLDR writes a short time in her language. */
export function timeOf(locale: string, timeZone: string, at: Date): string {
  return format(locale, timeZone, "time").format(at);
}

/** "Wednesday 4 March", in the reader's zone; with its year when that is another than of `newest`. */
export function dayOf(locale: string, timeZone: string, at: Date, newest: Date): string {
  const year = format(locale, timeZone, "year");
  const style = year.format(at) === year.format(newest) ? "day" : "dayOfYear";
  return format(locale, timeZone, style).format(at);
}

const day = { weekday: "long", day: "numeric", month: "long" } as const;
const styles = {
  moment: { dateStyle: "medium", timeStyle: "short" },
  time: { timeStyle: "short" },
  day,
  dayOfYear: { ...day, year: "numeric" },
  year: { year: "numeric" },
} as const;

function format(locale: string, timeZone: string, style: keyof typeof styles) {
  const tag = formattingTag(locale);
  const key = `${style} ${tag} ${timeZone}`;
  const made = kept.get(key) ?? make(tag, timeZone, styles[style]);
  if (kept.size < 500) kept.set(key, made);
  return made;
}

function make(tag: string, timeZone: string, style: Intl.DateTimeFormatOptions) {
  try {
    return new Intl.DateTimeFormat(tag, { ...style, timeZone });
  } catch {
    return new Intl.DateTimeFormat(tag, { ...style, timeZone: "UTC" });
  }
}

/** "1.2 MB" in the reader's digits. */
export function formatSize(locale: string, bytes: number): string {
  const tag = formattingTag(locale);
  const [unit, value] =
    bytes < 1e6 ? (["kilobyte", bytes / 1e3] as const) : (["megabyte", bytes / 1e6] as const);
  const style = { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(tag, style).format(Math.max(0.1, value));
}
