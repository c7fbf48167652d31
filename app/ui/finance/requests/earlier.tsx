import { accommodationKinds } from "#app/domain/accommodations/kind.ts";
import type { EarlierGift } from "#app/operations/views/finance/finance.ts";
import { Moment } from "#app/ui/moment.tsx";
import { StateTag } from "./state-tag.tsx";
import { Worth } from "./worth.tsx";

type Props = { readonly earlier: readonly EarlierGift[]; readonly timeZone: string };

/** What the customer got, or was asked for, before. */
export function Earlier({ earlier, timeZone }: Props) {
  if (earlier.length === 0) return "Nothing.";
  return (
    <ul className="grid gap-1">
      {earlier.map((gift) => (
        <li key={gift.id} className="flex flex-wrap items-baseline gap-2">
          {accommodationKinds[gift.kind].label} <Worth given={gift} />
          <StateTag state={gift.state} />
          <span className="text-sm text-quiet">
            <Moment at={gift.requestedAt.toISOString()} timeZone={timeZone} /> · {gift.reference}
          </span>
        </li>
      ))}
    </ul>
  );
}
