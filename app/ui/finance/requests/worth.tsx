import { type AccommodationKind, accommodationKinds } from "#app/domain/accommodations/kind.ts";
import { Amount } from "#app/ui/finance/amount.tsx";

type Given = {
  readonly kind: AccommodationKind;
  readonly amountMinor: number;
  readonly currency: string;
};

/** The amount; for a thing or a period what it costs us, for words nothing. */
export function Worth({ given: { kind, amountMinor, currency } }: { given: Given }) {
  const { unit, isMoney } = accommodationKinds[kind];
  if (unit === "words") return null;
  return (
    <>
      {!isMoney && <span className="text-quiet">at a cost of </span>}
      <Amount minor={amountMinor} currency={currency} />
    </>
  );
}
