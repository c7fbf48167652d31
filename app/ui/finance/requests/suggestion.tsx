import type { SuggestedRange } from "#app/domain/accommodations/suggested-range.ts";
import { Amount } from "#app/ui/finance/amount.tsx";

type Props = { readonly suggested: readonly SuggestedRange[] };

/** What is fair here and why (R17), a line for each currency; the reasons once. */
export function Suggestion({ suggested }: Props) {
  const [first] = suggested;
  if (!first) return null;
  return (
    <div className="grid gap-2 rounded-md border border-line bg-panel p-4 text-sm">
      <p className="font-medium">Fair here, as a credit or a gift card:</p>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {suggested.map(({ currency, fromMinor, toMinor }) => (
          <li key={currency} className="font-semibold">
            <Amount minor={fromMinor} currency={currency} /> to{" "}
            <Amount minor={toMinor} currency={currency} />
          </li>
        ))}
      </ul>
      <details>
        <summary className="cursor-pointer text-accent">Why this</summary>
        <ul className="mt-1 list-disc ps-5">
          {first.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
