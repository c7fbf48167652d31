import { type AmountProblem, plainAmount } from "#app/domain/accommodations/amount.ts";
import { decimalsOf, isCurrency, largestAmountMinor } from "#app/domain/accommodations/currency.ts";

/** What to do about an amount that cannot be given, in one sentence. */
export function amountWords(reason: AmountProblem, currency: string): string {
  if (reason === "unknown-currency" || !isCurrency(currency)) {
    return "Write a currency by its three letters, such as EUR, USD or JPY.";
  }
  const decimals = decimalsOf(currency);
  const example = plainAmount(25 * 10 ** decimals, currency);
  const words = {
    "not-an-amount": `Write the amount in digits, such as ${example}, without thousands separators.`,
    negative: "Write an amount above zero, without a minus.",
    zero: "Write an amount above zero.",
    "too-many-decimals":
      decimals === 0
        ? `Write ${currency} without decimals, such as ${example}.`
        : `Write at most ${decimals} decimals for ${currency}, such as ${example}.`,
    "too-large": `Write at most ${plainAmount(largestAmountMinor(currency), currency)} ${currency}.`,
  } as const satisfies Record<Exclude<AmountProblem, "unknown-currency">, string>;
  return words[reason];
}
