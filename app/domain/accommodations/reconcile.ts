import type { Money } from "./money.ts";
import type { OrderState, OutsideState } from "./order.ts";

/** An order as we have it. */
export type OurOrder = Money & {
  readonly accommodationId: string;
  readonly externalId: string;
  /** The case it belongs to, for people. */
  readonly caseReference: string;
  readonly state: OrderState;
};

/** An order as the provider lists it. */
export type ListedOrder = Money & {
  readonly externalId: string;
  readonly reference: string;
  readonly state: OutsideState;
};

export type DifferenceKind =
  | "missing-there"
  | "missing-here"
  | "other-amount"
  | "other-state"
  | "twice";

/** One thing our books and the provider's list do not agree on. */
export type Difference = {
  readonly kind: DifferenceKind;
  readonly externalId: string;
  readonly caseReference: string | null;
  readonly ours: (Money & { readonly state: OrderState }) | null;
  readonly theirs: (Money & { readonly state: OutsideState; readonly reference: string }) | null;
};

/** What the provider should say of an order that stands so with us; empty: nothing at all. */
const agreeing: Readonly<Record<OrderState, readonly (OutsideState | "absent")[]>> = {
  "to-place": ["absent"],
  // On its way at this moment: nothing can be said of it.
  placing: ["absent", "pending", "issued", "redeemed", "expired", "failed", "cancelled"],
  unknown: ["absent", "pending", "issued", "redeemed", "expired", "failed", "cancelled"],
  pending: ["pending"],
  issued: ["issued"],
  redeemed: ["redeemed", "issued"],
  expired: ["expired", "issued"],
  returned: ["failed", "cancelled"],
  failed: ["absent", "failed", "cancelled"],
  cancelled: ["absent", "failed", "cancelled"],
};

/** Compares our orders with a provider's list of the same days. It changes nothing. */
export function compareOrders(
  ours: readonly OurOrder[],
  theirs: readonly ListedOrder[],
): readonly Difference[] {
  const known = new Set(ours.map(({ externalId }) => externalId));
  const listed = new Map<string, ListedOrder[]>();
  for (const each of theirs)
    listed.set(each.externalId, [...(listed.get(each.externalId) ?? []), each]);
  return [
    ...ours.flatMap((order) => compareOne(order, listed.get(order.externalId) ?? [])),
    ...theirs
      .filter(({ externalId }) => !known.has(externalId))
      .map((each) => differ("missing-here", null, each)),
  ];
}

function compareOne(order: OurOrder, found: readonly ListedOrder[]): readonly Difference[] {
  const [first, ...more] = found;
  const allowed = agreeing[order.state];
  if (!first) return allowed.includes("absent") ? [] : [differ("missing-there", order, null)];
  const twice = more.map((each) => differ("twice", order, each));
  const isOther = first.amountMinor !== order.amountMinor || first.currency !== order.currency;
  if (isOther) return [differ("other-amount", order, first), ...twice];
  return allowed.includes(first.state) ? twice : [differ("other-state", order, first), ...twice];
}

function differ(
  kind: DifferenceKind,
  ours: OurOrder | null,
  theirs: ListedOrder | null,
): Difference {
  return {
    kind,
    externalId: ours?.externalId ?? theirs?.externalId ?? "",
    caseReference: ours?.caseReference ?? null,
    ours: ours && moneyAnd(ours, { state: ours.state }),
    theirs: theirs && moneyAnd(theirs, { state: theirs.state, reference: theirs.reference }),
  };
}

function moneyAnd<More extends object>({ amountMinor, currency }: Money, more: More) {
  return { amountMinor, currency, ...more };
}
