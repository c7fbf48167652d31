import { type OrderState, type Refusal, refusals } from "#app/domain/accommodations/order.ts";

type Stuck = { readonly state: OrderState; readonly refusal: Refusal | null };

/** Why an order with a provider outside does not go on, and what to do. */
export function stuckWords({ state, refusal }: Stuck): string {
  if (refusal) return refusals[refusal];
  if (state === "pending") {
    return "It took the order and has let it wait for more than a day. See whether somebody has to approve it there.";
  }
  if (state === "unknown") {
    return "It does not say what became of it. It is looked up again and again.";
  }
  return "It takes no orders at present. It is tried again and again.";
}

/** Why an order is not tried again. */
export const againWords = {
  "not-found": "There is nothing ordered for this request.",
  "not-failed": "It is on its way, or done. Nothing was changed.",
  "not-there": "This is none of theirs. Copy it as their page shows it.",
  "still-needed": "Write where it goes there.",
} as const;
