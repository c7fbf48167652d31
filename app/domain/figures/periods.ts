import { Temporal } from "temporal-polyfill";

/** A week from its Monday, or a month from its first day, on the clocks of the house. */
export type Period = {
  /** Its first day: "2026-03-02". */
  readonly from: string;
  readonly startsAt: Date;
  /** The first instant of the next. */
  readonly endsAt: Date;
};

export type PeriodLength = "week" | "month";

/** How many are looked at: a quarter of a year in weeks, a year in months. */
export const periodsShown = { week: 13, month: 12 } as const;

/** The last periods up to the one an instant is in, the oldest first. */
export function lastPeriods(length: PeriodLength, now: Date, timeZone: string): Period[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate();
  const first =
    length === "week" ? today.subtract({ days: today.dayOfWeek - 1 }) : today.with({ day: 1 });
  const move = (count: number) => (length === "week" ? { weeks: count } : { months: count });
  const start = (day: Temporal.PlainDate) =>
    new Date(day.toZonedDateTime(timeZone).epochMilliseconds);
  const count = periodsShown[length];
  return Array.from({ length: count }, (_, place) => {
    const from = first.subtract(move(count - 1 - place));
    return { from: from.toString(), startsAt: start(from), endsAt: start(from.add(move(1))) };
  });
}
