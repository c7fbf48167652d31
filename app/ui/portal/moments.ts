import { formattingTag } from "#emails/kit/locale.ts";

const kept = new Map<string, Intl.DateTimeFormat>();

/** "4 Mar 2026, 10:30": when something happened, in the reader's zone; UTC if there is no such zone. */
export function formatMoment(locale: string, timeZone: string, at: Date): string {
  const tag = formattingTag(locale);
  const key = `${tag} ${timeZone}`;
  const format = kept.get(key) ?? make(tag, timeZone);
  if (kept.size < 500) kept.set(key, format);
  return format.format(at);
}

function make(tag: string, timeZone: string): Intl.DateTimeFormat {
  const style = { dateStyle: "medium", timeStyle: "short" } as const;
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
