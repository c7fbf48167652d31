import { z } from "zod";

/** A span of time as forms and the API write it. Whether it can be used the rules say. */
export const spanField = z.strictObject({
  count: z.coerce.number("Write a number."),
  unit: z.enum(["minutes", "hours", "days", "weeks"], "Choose minutes, hours, days or weeks."),
  counted: z.enum(["working-time", "around-the-clock"], "Choose working time or around the clock."),
});
