import { Link } from "@remix-run/react";
import { accommodationKinds } from "#app/domain/accommodations/kind.ts";
import type { StuckOrder } from "#app/operations/views/finance/providers.ts";
import { Amount } from "#app/ui/finance/amount.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { url } from "#app/urls.ts";
import { stuckWords } from "./order-words.ts";

type Props = {
  readonly orders: readonly StuckOrder[];
  /** Providers by name, as people call them. */
  readonly labels: Readonly<Record<string, string>>;
};

/** What was approved and does not leave by itself, each with why and the way to it. */
export function StuckOrders({ orders, labels }: Props) {
  if (orders.length === 0) return null;
  return (
    <Notice look="alarm">
      <p className="font-semibold">Approved, and not given: somebody has to look.</p>
      <ul className="mt-2 grid gap-2">
        {orders.map(({ accommodationId, kind, amountMinor, currency, ...order }) => (
          <li key={accommodationId}>
            <Link to={url("financeRequest", { id: accommodationId })} className="underline">
              {accommodationKinds[kind].label} of <Amount minor={amountMinor} currency={currency} />{" "}
              for {order.customerName}
            </Link>
            , {labels[order.provider] ?? order.provider}: {stuckWords(order)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
