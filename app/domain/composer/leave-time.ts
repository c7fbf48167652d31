import { Temporal } from "temporal-polyfill";

/** When a mail is wished to leave: as soon as the hold is over, at an instant, or in her morning. */
export type LeaveWish =
  | { readonly when: "now" }
  | { readonly when: "at"; readonly at: Date }
  | { readonly when: "morning" };

/** The hour of the morning, on the customer's clocks. */
const morningHour = 9;
const furthest = 60 * 24 * 60 * 60 * 1000;

export type LeaveTime =
  | { readonly ok: true; readonly at: Date }
  | { readonly ok: false; readonly reason: "leaves-in-the-past" | "leaves-too-late" };

/**
 * When a mail leaves: never before the hold window is over (CMP-6), in which it can be taken back.
 * @param holdSeconds length of that window, from now
 */
export function leaveTime(
  wish: LeaveWish,
  { now, holdSeconds, timeZone }: { now: Date; holdSeconds: number; timeZone: string },
): LeaveTime {
  const earliest = new Date(now.getTime() + holdSeconds * 1000);
  if (wish.when === "now") return { ok: true, at: earliest };
  const at = wish.when === "at" ? wish.at : nextMorning(now, timeZone);
  if (at <= now) return { ok: false, reason: "leaves-in-the-past" };
  if (at.getTime() - now.getTime() > furthest) return { ok: false, reason: "leaves-too-late" };
  return { ok: true, at: at < earliest ? earliest : at };
}

/** The next nine o'clock on the clocks of a zone, whatever they were moved by overnight. */
export function nextMorning(now: Date, timeZone: string): Date {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  const morning = (days: number) =>
    local
      .toPlainDate()
      .add({ days })
      .toZonedDateTime({ timeZone, plainTime: { hour: morningHour } });
  const today = morning(0);
  const next = Temporal.ZonedDateTime.compare(today, local) > 0 ? today : morning(1);
  return new Date(next.epochMilliseconds);
}
