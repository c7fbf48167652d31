import { namesOf } from "../names-of.ts";
import type { Money } from "./money.ts";

type OrderRule<State extends string> = {
  readonly label: string;
  readonly next: readonly State[];
};

function defineOrderStates<const State extends string>(
  table: { readonly [key in State]: OrderRule<NoInfer<State>> },
) {
  return table;
}

/**
 * Where an order with a provider outside stands. `unknown`: it was sent, and no answer says what became
 * of it; it is looked up before it is sent again. `failed`: for certain nothing was given by it, or what
 * was given is not what we asked for; a person decides.
 */
export const orderStates = defineOrderStates({
  "to-place": { label: "To be ordered", next: ["placing", "failed", "cancelled"] },
  placing: {
    label: "Being ordered",
    next: ["to-place", "unknown", "pending", "issued", "failed", "cancelled"],
  },
  unknown: {
    label: "Being looked up",
    next: ["to-place", "pending", "issued", "failed", "cancelled"],
  },
  pending: { label: "Ordered, waits there", next: ["issued", "failed", "cancelled"] },
  issued: { label: "Issued there", next: ["redeemed", "expired", "returned"] },
  redeemed: { label: "Used", next: [] },
  expired: { label: "Ran out unused", next: [] },
  returned: { label: "Came back", next: [] },
  failed: { label: "Not possible as it is", next: ["to-place", "cancelled"] },
  cancelled: { label: "Called off", next: [] },
});

export type OrderState = keyof typeof orderStates;
export const orderStateNames = namesOf(orderStates);

/** Whether an order may go there. News that would lead backwards changes nothing. */
export function mayBecome(from: OrderState, to: OrderState): boolean {
  return (orderStates[from].next as readonly OrderState[]).includes(to);
}

/** How an order stands at the provider, in our words. */
export const outsideStates = [
  "pending",
  "issued",
  "redeemed",
  "expired",
  "failed",
  "cancelled",
] as const;
export type OutsideState = (typeof outsideStates)[number];

/** What an order becomes by what the provider says of it. After it was issued, a failure is a return. */
export function orderStateBy(said: OutsideState, from: OrderState): OrderState {
  const wasIssued = from === "issued";
  if (said === "failed" || said === "cancelled") return wasIssued ? "returned" : "failed";
  if (said === "redeemed" || said === "expired") return wasIssued ? said : "issued";
  return said;
}

/** Why nothing was given, for certain, or why a person has to look. */
export const refusals = {
  "not-set-up": "It is not set up here. Set its keys, then try again.",
  "key-refused": "It refuses our key. See that the key is right, then try again.",
  "no-funds": "There is not enough money in the account there. Add some, then try again.",
  "unknown-product":
    "It does not know the campaign or the product. Correct the setting, then try again.",
  "target-needed": "Write where it goes there, then try again.",
  "target-unknown": "It does not know where this is to go. Correct it, then try again.",
  "failed-there":
    "It took the order, and then could not carry it out. Nothing was given. Try again.",
  "called-off-there":
    "Somebody called it off there. Nothing was given. Try again, or take it back.",
  mismatch:
    "What it says it gave is not what was approved. Nothing is told to the customer. Compare there, put it right there, then try again.",
  refused: "It refuses this order. Read what it says, put it right, then try again.",
} as const;
export type Refusal = keyof typeof refusals;
export const refusalNames = namesOf(refusals);

/** Whether something may stand at the provider although the order failed. */
export function mayStandThere(refusal: Refusal | null): boolean {
  return refusal === "mismatch";
}

const patienceMs = 24 * 3_600_000;

/** Whether an order waits for a person; `stuck-orders-sql.ts` asks the same of all at once. */
export function isStuck(order: Waiting, now: Date): boolean {
  const { state, openedAt, tries } = order;
  if (state === "failed") return true;
  if (state === "pending") return now.getTime() - openedAt.getTime() > patienceMs;
  return (underWay as readonly string[]).includes(state) && tries >= triesBeforeTold;
}
const underWay = ["unknown", "to-place", "placing"] as const satisfies readonly OrderState[];
type Waiting = { readonly state: OrderState; readonly openedAt: Date; readonly tries: number };

/**
 * The order's name at the provider: the accommodation's id, so that the same one sent again is the same
 * order (MON-6). Only after the first one ended there for good, with nothing given, is there a next.
 */
export function externalIdOf(accommodationId: string, round: number): string {
  return round === 1 ? accommodationId : `${accommodationId}-${round}`;
}

const ofOurs = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:-\d{1,3})?$/;

/** The accommodation a name belongs to; null for a name that is not one of ours. */
export function accommodationOf(externalId: string | null): string | null {
  return ofOurs.exec(externalId ?? "")?.[1] ?? null;
}

/** Whether what the provider gave is what was approved (F15). */
export function isAsApproved(ours: Money, theirs: Money): boolean {
  return ours.amountMinor === theirs.amountMinor && ours.currency === theirs.currency;
}

const minute = 60_000;
const hour = 60 * minute;

/** Milliseconds until it is looked at again after this many tries: one minute, doubled, an hour at most. */
export function nextLookAfterMs(tries: number): number {
  return Math.min(minute * 2 ** Math.min(Math.max(tries, 1) - 1, 10), hour);
}

/** Milliseconds between looks at a gift that was not used yet, in case its news was lost: a week. */
export const unusedLookAfterMs = 7 * 24 * hour;

/** Tries without a clear answer after which a person is told. */
export const triesBeforeTold = 4;
