import { z } from "zod";
import type { Wishes } from "#app/domain/cases/wishes.ts";
import { weekdays } from "#app/domain/clock/working-calendar.ts";

const Shifts = z.array(z.object({ from: z.string(), to: z.string() }));

/** The column `hours` of working_hours. */
export const HoursJson = z.object({
  timeZone: z.string(),
  week: z.partialRecord(z.enum(weekdays), Shifts),
  holidays: z.array(z.string()),
});

/** How a member of staff is written to. */
export const ReaderRow = z.object({
  name: z.string(),
  email: z.string(),
  locale: z.string(),
  timeZone: z.string(),
});

/** What a customer chose for herself. */
export const WishesRow = z
  .object({ mails: z.enum(["every-word", "news-only"]), reach_by: z.enum(["mail", "phone"]) })
  .transform(({ mails, reach_by }): Wishes => ({ mails, reachBy: reach_by }));
