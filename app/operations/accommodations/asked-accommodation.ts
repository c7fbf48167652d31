import { z } from "zod";
import { parseAmount } from "#app/domain/accommodations/amount.ts";
import { isCurrency } from "#app/domain/accommodations/currency.ts";
import { accommodationKindNames, accommodationKinds } from "#app/domain/accommodations/kind.ts";
import { line, orNothing, prose } from "../fields.ts";
import { amountWords } from "./amount-words.ts";

/** What asks for an accommodation; the same for the form and the API. The amount is typed: "12.50". */
export const AskAccommodation = z
  .strictObject({
    kind: z.enum(
      accommodationKindNames,
      `Choose what to give: ${accommodationKindNames.join(", ")}.`,
    ),
    /** What it is worth; for a thing or a period, what it costs us. Words have none. */
    amount: orNothing(line("the amount, such as 12.50", 40)),
    currency: line("the currency, such as EUR", 3).transform((code) => code.toUpperCase()),
    /** The thing, the period or the words, where the kind has one. */
    what: orNothing(prose("what the customer gets", 2000)),
    /** Where it is more or less than suggested. */
    rangeWhy: orNothing(prose("why it is more or less than suggested", 2000)),
    why: prose("why this customer goes first", 4000),
  })
  .transform(({ amount, what, rangeWhy = null, ...asked }, context) => {
    const { unit, whatLabel } = accommodationKinds[asked.kind];
    const refuse = (path: string, message: string) => {
      context.addIssue({ code: "custom", path: [path], message });
      return z.NEVER;
    };
    if (whatLabel && !what) return refuse("what", `Write it: ${whatLabel.toLowerCase()}.`);
    const worded = { ...asked, rangeWhy, what: whatLabel ? (what ?? null) : null };
    if (unit === "words" && isCurrency(asked.currency)) return { ...worded, amountMinor: 0 };
    const parsed = parseAmount(amount ?? "", asked.currency);
    if (parsed.ok) return { ...worded, amountMinor: parsed.amountMinor };
    const path = parsed.reason === "unknown-currency" ? "currency" : "amount";
    return refuse(path, amountWords(parsed.reason, asked.currency));
  });
export type AskedAccommodation = z.output<typeof AskAccommodation>;
