import { Form } from "@remix-run/react";
import { accommodationKinds } from "#app/domain/accommodations/kind.ts";
import { totalsByCurrency } from "#app/domain/accommodations/money.ts";
import type { AccommodationLine } from "#app/operations/views/finance/finance.ts";
import { Button } from "#app/ui/button.tsx";
import { Amount } from "#app/ui/finance/amount.tsx";
import { Notice } from "#app/ui/notice.tsx";

export type PickedLine = AccommodationLine & {
  /** Why it is left out, in a sentence; null when it will be approved. */
  readonly leftOut: string | null;
};

/** What will happen, before it does: sums, what cannot be taken back, what is left out and why. */
export function BatchSummary({ picked }: { picked: readonly PickedLine[] }) {
  const going = picked.filter(({ leftOut }) => leftOut === null);
  const final = going.filter(({ kind }) => !accommodationKinds[kind].canBeTakenBack);
  return (
    <section
      aria-label="What will happen"
      className="grid gap-4 rounded-md border border-accent bg-paper p-5"
    >
      <h2 className="text-lg font-semibold">
        {going.length === 0
          ? "Nothing can be approved together"
          : `Approving ${going.length}: this will happen`}
      </h2>
      {going.length > 0 && (
        <p className="flex flex-wrap gap-x-4">
          {totalsByCurrency(going).map(({ amountMinor, currency }) => (
            <strong key={currency}>
              <Amount minor={amountMinor} currency={currency} />
            </strong>
          ))}
        </p>
      )}
      {final.length > 0 && (
        <Notice look="warn">
          <strong>Cannot be taken back once delivered:</strong> {final.length} of them.
        </Notice>
      )}
      <ul className="grid gap-1 text-sm">
        {picked.map((line) => (
          <li key={line.id} className={line.leftOut ? "text-quiet" : ""}>
            {accommodationKinds[line.kind].label}{" "}
            <Amount minor={line.amountMinor} currency={line.currency} /> for {line.customerName},{" "}
            {line.reference}
            {line.leftOut && <span className="block">Left out: {line.leftOut}</span>}
          </li>
        ))}
      </ul>
      {going.length > 0 && (
        <Form method="post">
          <input type="hidden" name="intent" value="approve" />
          {going.map(({ id, version }) => (
            <input key={id} type="hidden" name="pick" value={`${id} ${version}`} />
          ))}
          <Button look="main">
            {going.length === 1 ? "Approve it" : `Approve these ${going.length}`}
          </Button>
        </Form>
      )}
    </section>
  );
}

export type BatchDone = {
  readonly approved: number;
  readonly refused: readonly { readonly id: string; readonly words: string }[];
};

/** What became of a batch. */
export function BatchDoneNotice({ done }: { done: BatchDone }) {
  return (
    <Notice look={done.refused.length > 0 ? "warn" : "well"}>
      {done.approved} approved. {done.refused.length > 0 && `${done.refused.length} not: `}
      {[...new Set(done.refused.map(({ words }) => words))].join(" ")}
    </Notice>
  );
}
