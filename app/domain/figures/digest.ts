import type { WorkingCalendar } from "#app/domain/clock/working-calendar.ts";
import { nextWorkingInstant } from "#app/domain/clock/working-time.ts";
import { instantOfLocal } from "#app/domain/clock/zone-offsets.ts";
import type { Role } from "#app/domain/roles.ts";
import { type FigureName, figures, figureValue, isThin, type Tally } from "./figure.ts";
import type { Period } from "./periods.ts";

/** Whose figures somebody is told of each week (R27). */
export const digestWishes = ["nobody", "team", "everybody"] as const;
export type DigestWish = (typeof digestWishes)[number];

/** A lead is told of their team without asking for it; whoever else may see figures turns it on. */
export function digestWishOf(role: Role, chosen: DigestWish | null): DigestWish {
  return chosen ?? (role === "lead" ? "team" : "nobody");
}

/**
 * When somebody is told of the week that ended as this one began: as work begins on its first working day,
 * on the clocks of the reader and not before seven. The week has to be over on the clocks of the house too.
 */
export function digestDueAt(
  week: Pick<Period, "from" | "startsAt">,
  calendar: WorkingCalendar,
  timeZone: string,
): Date {
  const atSeven = instantOfLocal(timeZone, Date.parse(`${week.from}T07:00:00Z`));
  const from = new Date(Math.max(atSeven, week.startsAt.getTime()));
  return nextWorkingInstant(from, { ...calendar, timeZone });
}

export type Trend = "better" | "worse" | "same";

/**
 * How a figure moved against the week before; null where one of the two is missing, or is made of fewer
 * than five. Two points of a share, and a tenth of anything else, are needed for a change.
 */
export function trendOf(name: FigureName, last: Tally, before: Tally): Trend | null {
  const now = figureValue(name, last);
  const then = figureValue(name, before);
  if (now === null || then === null || isThin(last) || isThin(before)) return null;
  const { better, unit } = figures[name];
  const gained = better === "more" ? now - then : then - now;
  const noticeable = unit === "share" ? 0.02 : then / 10;
  // A share is a division: 0.92 - 0.9 is a little more, or less, than 0.02.
  if (Math.abs(gained) < Math.max(noticeable - 1e-9, 1e-9)) return "same";
  return gained > 0 ? "better" : "worse";
}

/** Whether anything at all was counted. */
export function isCounted({ of, aside }: Tally): boolean {
  return of > 0 || aside > 0;
}
