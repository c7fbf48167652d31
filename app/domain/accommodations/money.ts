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

/**
 * Shares an amount by whole weights so that nothing is lost: what does not divide goes, one minor
 * unit each, to the first shares (MON-1). Throws a RangeError without a positive weight.
 */
export function allocate(
  { amountMinor, currency }: Money,
  weights: readonly number[],
): readonly Money[] {
  const whole = weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0);
  const total = weights.reduce((sum, weight) => sum + BigInt(whole ? weight : 0), 0n);
  if (!whole || total === 0n)
    throw new RangeError("weights are whole numbers, one of them above zero");
  const amount = BigInt(amountMinor);
  const shares = weights.map((weight) => (amount * BigInt(weight)) / total);
  let left = amount - shares.reduce((sum, share) => sum + share, 0n);
  const unit = left < 0n ? -1n : 1n;
  return shares.map((share, at) => {
    const gets = left !== 0n && weights[at] !== 0 ? unit : 0n;
    left -= gets;
    return { amountMinor: Number(share + gets), currency };
  });
}
