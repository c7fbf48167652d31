/** An amount: a whole number of minor units, and the ISO 4217 currency it is in. */
export type Money = { readonly amountMinor: number; readonly currency: string };

/** @throws RangeError for two currencies, or a sum that cannot be held exactly */
export function addMoney(first: Money, second: Money): Money {
  if (first.currency !== second.currency) {
    throw new RangeError(`${first.currency} and ${second.currency} have no sum`);
  }
  const amountMinor = first.amountMinor + second.amountMinor;
  if (!Number.isSafeInteger(amountMinor))
    throw new RangeError("an amount beyond what can be held exactly");
  return { amountMinor, currency: first.currency };
}

/** One total a currency, in the order they first appear. Currencies are never added up. */
export function totalsByCurrency(amounts: readonly Money[]): readonly Money[] {
  const totals = new Map<string, Money>();
  for (const { amountMinor, currency } of amounts) {
    const before = totals.get(currency) ?? { amountMinor: 0, currency };
    totals.set(currency, addMoney(before, { amountMinor, currency }));
  }
  return [...totals.values()];
}
