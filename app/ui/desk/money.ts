import { minorUnitsIn } from "#app/domain/accommodations/currency.ts";

/** An amount for staff: "€40.00". */
export function moneyWords(amountMinor: number, currency: string): string {
  const format = new Intl.NumberFormat("en-GB", { style: "currency", currency });
  return format.format(amountMinor / minorUnitsIn(currency));
}
