import { z } from "zod";
import { mailWords } from "../locales/mail/index.ts";
import { money } from "./fields.ts";
import { formatMoney, formatSpan } from "./formats.ts";

/** What something costs the customer: minutes of her time, trips, money (R14). */
export const costToHer = z.strictObject({
  minutes: z.int().min(0),
  trips: z.int().min(0),
  money: money.nullable(),
});

/** "About 90 minutes of your time. No trip. No money.": the same words in mail and on the page. */
export function costWords(
  locale: string,
  { minutes, trips, money: paid }: z.output<typeof costToHer>,
): string {
  const say = mailWords(locale);
  return [
    minutes > 0 ? say("cost.time", { span: formatSpan(locale, minutes) }) : say("cost.no-time"),
    trips > 0 ? say("cost.trips", { count: trips }) : say("cost.no-trip"),
    paid
      ? say("cost.money", { amount: formatMoney(locale, paid.amountMinor, paid.currency) })
      : say("cost.no-money"),
  ].join(" ");
}
