import { addSpan, type TimeSpan } from "../clock/time-span.ts";
import type { WorkingCalendar } from "../clock/working-calendar.ts";

/**
 * By when a post is answered in public (R26): within the time of a first word, counted from when we
 * saw it. Everybody who reads it waits with her, so a word in private does not answer it.
 */
export function publicAnswerDue(
  seenAt: Date,
  firstWord: TimeSpan,
  calendar: WorkingCalendar,
): Date {
  return addSpan(seenAt, firstWord, calendar);
}
