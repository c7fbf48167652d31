import { z } from "zod";
import { parseAmount } from "#app/domain/accommodations/amount.ts";
import { isCurrency } from "#app/domain/accommodations/currency.ts";
import { line } from "../fields.ts";
import { amountWords } from "./amount-words.ts";

/** Fields of the forms that set limits, budgets and fair ranges. */
export const currency = line("the currency, such as EUR", 3)
  .transform((code) => code.toUpperCase())
  .refine(isCurrency, "Write a currency by its three letters, such as EUR, USD or JPY.");

export const typedAmount = line("the amount, such as 50.00", 40);

export const percent = z.coerce
  .number("Write a whole number of percent, such as 25.")
  .int("Write a whole number of percent, such as 25.")
  .min(0, "Write 0 or more.")
  .max(1000, "Write at most 1000.");

/** A typed amount in minor units; what is wrong with it stands at that field. */
export function minorOf(
  typed: string,
  code: string,
  context: z.RefinementCtx,
  path: readonly string[],
): number {
  const parsed = parseAmount(typed, code);
  if (parsed.ok) return parsed.amountMinor;
  context.addIssue({ code: "custom", path: [...path], message: amountWords(parsed.reason, code) });
  return z.NEVER;
}
