/** Currencies without decimals that Stripe writes with two: https://docs.stripe.com/currencies#special-cases */
const writtenWithTwo = new Set(["ISK", "UGX"]);

/** Minor units as Stripe counts them. */
export function toStripe(amountMinor: number, currency: string): number {
  return writtenWithTwo.has(currency) ? amountMinor * 100 : amountMinor;
}

/** Minor units as we count them; what is no whole number of them is 0, which nobody ever approved. */
export function fromStripe(amount: number, currency: string): number {
  if (!writtenWithTwo.has(currency)) return amount;
  return amount % 100 === 0 ? amount / 100 : 0;
}
