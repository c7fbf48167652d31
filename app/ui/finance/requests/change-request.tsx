import { plainAmount } from "#app/domain/accommodations/amount.ts";
import { type AccommodationKind, accommodationKinds } from "#app/domain/accommodations/kind.ts";
import type { CaseGift } from "#app/operations/views/finance/finance.ts";
import { AskForm } from "./ask-form.tsx";

type Props = {
  readonly gift: CaseGift;
  readonly kinds: readonly AccommodationKind[];
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
};

/** Changes a request of one's own that waits, or is approved and not issued yet. */
export function ChangeRequest({ gift, kinds, typed, faults }: Props) {
  const mine = typed.intent === "change" && typed.id === gift.id;
  return (
    <details open={mine}>
      <summary className="cursor-pointer text-sm text-accent">Change it</summary>
      <div className="mt-3 grid gap-3 rounded-md border border-line bg-paper p-4">
        <p className="text-sm text-quiet">
          Finance decides anew on what you change. The time promised to the customer stays.
        </p>
        <AskForm
          typed={mine ? typed : asTyped(gift)}
          faults={mine ? faults : {}}
          kinds={kinds}
          currency={gift.currency}
          button="Change the request"
        >
          <input type="hidden" name="intent" value="change" />
          <input type="hidden" name="id" value={gift.id} />
          <input type="hidden" name="version" value={gift.version} />
        </AskForm>
      </div>
    </details>
  );
}

function asTyped({ kind, amountMinor, currency, what, why, rangeWhy }: CaseGift) {
  const isWords = accommodationKinds[kind].unit === "words";
  const amount = isWords ? "" : plainAmount(amountMinor, currency);
  return { kind, amount, currency, what: what ?? "", why, rangeWhy: rangeWhy ?? "" };
}
