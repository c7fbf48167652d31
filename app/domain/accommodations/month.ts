import { Temporal } from "temporal-polyfill";

export type Span = { readonly from: Date; readonly to: Date };

/** From the first instant of "2026-03" in a time zone to the first of the next; null when it is no month. */
export function monthSpan(month: string, timeZone: string): Span | null {
  if (!/^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(month)) return null;
  const first = Temporal.PlainYearMonth.from(month);
  const start = (each: Temporal.PlainYearMonth) =>
    new Date(each.toPlainDate({ day: 1 }).toZonedDateTime(timeZone).epochMilliseconds);
  return { from: start(first), to: start(first.add({ months: 1 })) };
}

/** From the first instant of a year, "2026", in a time zone to the first of the next. */
export function yearSpan(year: string, timeZone: string): Span {
  const from = monthSpan(`${year}-01`, timeZone)?.from;
  const to = monthSpan(`${year}-12`, timeZone)?.to;
  if (!from || !to) throw new RangeError(`${year} is no year`);
  return { from, to };
}

/** The month an instant is in, "2026-03", on the clocks of a time zone. */
export function monthOf(at: Date, timeZone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  return zoned.toPlainDate().toPlainYearMonth().toString();
}

/** The month before or after another, by a number of months. */
export function addMonths(month: string, count: number): string {
  return Temporal.PlainYearMonth.from(month).add({ months: count }).toString();
}
