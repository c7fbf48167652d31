import type { WorkingCalendar } from "#app/domain/clock/working-calendar.ts";
import {
  addWorkingTime,
  nextWorkingInstant,
  previousWorkingInstant,
} from "#app/domain/clock/working-time.ts";
import { type Certainty, type CustomerPromise, certainties, type PromiseDue } from "./promise.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * The range that an uncertain moment stands for (R7). It begins at the moment named and ends later by
 * a quarter (likely) or a half (hoping) of the time until then: at least one or four hours, at most
 * fourteen days, the end on a full half hour, from two days on on a full hour. An end at which nobody
 * of ours works goes to `withinWorkingTime`.
 */
export function rangeFor(
  named: Date,
  certainty: Certainty,
  madeAt: Date,
  calendar: WorkingCalendar,
): PromiseDue {
  const { spreadShare, shortestSpread } = certainties[certainty];
  if (spreadShare === 0) return { from: null, at: named };
  const ahead = Math.max(0, named.getTime() - madeAt.getTime());
  const spread = Math.min(Math.max(ahead * spreadShare, shortestSpread * minute), 14 * day);
  const step = ahead < 2 * day ? hour / 2 : hour;
  const end = new Date(Math.ceil((named.getTime() + spread) / step) * step);
  return { from: named, at: withinWorkingTime(end, named, shortestSpread, calendar) };
}

/**
 * Nobody keeps a promise at night. The end goes back to the closing before it, which takes no working
 * time away; where too little of the range would be left, on to the next working day, and there as many
 * minutes as the shortest range has.
 */
function withinWorkingTime(end: Date, named: Date, shortest: number, calendar: WorkingCalendar) {
  if (nextWorkingInstant(end, calendar).getTime() === end.getTime()) return end;
  const closing = previousWorkingInstant(end, calendar);
  const isLongEnough = closing.getTime() - named.getTime() >= shortest * minute;
  return isLongEnough ? closing : addWorkingTime(end, shortest, calendar);
}

/** The time as it is kept: a range that was given stays; an uncertain moment becomes one. */
export function settleDue(
  due: PromiseDue,
  certainty: Certainty,
  madeAt: Date,
  calendar: WorkingCalendar,
): PromiseDue {
  return due.from ? due : rangeFor(due.at, certainty, madeAt, calendar);
}

export type DueProblem = "not-a-date" | "due-in-the-past" | "range-upside-down" | "due-too-far";

/** Null when something can be promised for then, else why not. Two years is the most. */
export function dueProblem({ from, at }: PromiseDue, now: Date): DueProblem | null {
  if (Number.isNaN(at.getTime()) || (from && Number.isNaN(from.getTime()))) return "not-a-date";
  if (from && from >= at) return "range-upside-down";
  if (at <= now) return "due-in-the-past";
  return at.getTime() - now.getTime() > 731 * day ? "due-too-far" : null;
}

/**
 * When its owner is warned: with a quarter of the time left, a day ahead at most, half an hour at
 * least (half the time, when there is less). Outside working time the warning comes at the closing
 * before, while somebody can still do something.
 */
export function warningTime(
  { madeAt, due }: Pick<CustomerPromise, "madeAt" | "due">,
  calendar: WorkingCalendar,
): Date {
  const whole = due.at.getTime() - madeAt.getTime();
  const lead = Math.min(Math.max(whole / 4, hour / 2), day, whole / 2);
  const at = previousWorkingInstant(new Date(due.at.getTime() - lead), calendar);
  return at > madeAt ? at : madeAt;
}
