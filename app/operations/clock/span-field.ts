import { z } from "zod";
import type { SpanProblem } from "#app/domain/clock/time-span.ts";

/** A span of time as forms and the API write it. Whether it can be used the rules say. */
export const spanField = z.strictObject({
  count: z.coerce.number("Write a number."),
  unit: z.enum(["minutes", "hours", "days", "weeks"], "Choose minutes, hours, days or weeks."),
  counted: z.enum(["working-time", "around-the-clock"], "Choose working time or around the clock."),
});

/** What to do about a span that cannot be used. */
export const spanSentences: Readonly<Record<SpanProblem, string>> = {
  "span-of-zero": "Give a time of at least one minute.",
  "not-a-whole-number": "Write the time as a whole number.",
  "span-too-long": "A year is the most.",
};
