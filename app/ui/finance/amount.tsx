import { amountForPeople } from "#app/domain/accommodations/amount.ts";

/** An amount that does not break over lines, its digits under those of the row above. */
export function Amount({ minor, currency }: { minor: number; currency: string }) {
  return <span className="whitespace-nowrap">{amountForPeople(minor, currency)}</span>;
}
