import {
  isAsApproved,
  mayBecome,
  mayStandThere,
  nextLookAfterMs,
  orderStateBy,
  type Refusal,
  triesBeforeTold,
  unusedLookAfterMs,
} from "#app/domain/accommodations/order.ts";
import { theSystem } from "#app/domain/actor.ts";
import { claimAccommodation } from "../accommodations/claim-accommodation.ts";
import { finishWithdrawal } from "../accommodations/withdraw-accommodation.ts";
import type { ClaimedOrder, OrderChanges } from "../ports/provider-orders.ts";
import type { NoAnswer, TheirOrder } from "../ports/providers.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import type { Outcome } from "./ask-provider.ts";
import { findOutside, findProvider } from "./find-provider.ts";
import { completeOrder, endGift } from "./given-order.ts";
import type { HeldOrder } from "./held-order.ts";

/**
 * Writes down what came of asking, once, in the transaction of the change: an answer that comes after its
 * lease went to somebody else is dropped. The case is locked first, as everywhere.
 */
export async function settleOrder(
  services: Services,
  store: Store,
  claimed: ClaimedOrder,
  outcome: Outcome,
): Promise<void> {
  const found = await claimAccommodation(store, claimed.accommodationId);
  const order = found && (await store.providerOrders.claim(claimed.accommodationId));
  if (!order || order.fence !== claimed.fence) return;
  const label = findProvider(services, order.provider)?.label ?? order.provider;
  const held: HeldOrder = { ...found, order, label };
  if (!outcome.ok) await settleNoAnswer(services, store, held, outcome);
  else if (outcome.what === "called-off") await settleCalledOff(services, store, held);
  else await settleThere(services, store, held, outcome.order);
}

async function settleNoAnswer(services: Services, store: Store, held: HeldOrder, answer: NoAnswer) {
  const { order } = held;
  const words = answer.words.replace(/\s+/g, " ").slice(0, 400);
  if (answer.reason === "refused") return fail(services, store, held, answer.why, words);
  const { tries } = order;
  // As long as they ask for, a day at most.
  const asked = answer.reason === "later" ? answer.afterMs : null;
  const wait = Math.min(Math.max(asked ?? 0, nextLookAfterMs(tries)), 24 * 3_600_000);
  const backTo = answer.reason === "later" ? "to-place" : "unknown";
  await keep(store, held, {
    state: order.state === "placing" ? backTo : order.state,
    dueAt: new Date(services.now().getTime() + wait),
    lastWords: words || null,
  });
  if (tries === triesBeforeTold) await tell(services, store, held, "accommodation-order-in-doubt");
}

/** A refusal says that nothing was done; of what was done before it says nothing. */
async function fail(
  services: Services,
  store: Store,
  held: HeldOrder,
  refusal: Refusal,
  words: string,
  more: OrderChanges = {},
) {
  if (!mayBecome(held.order.state, "failed")) return lookAgain(services, store, held);
  if (held.order.callOffBy && !mayStandThere(refusal)) {
    return settleCalledOff(services, store, held);
  }
  const lastWords = words || null;
  await keep(store, held, { ...more, state: "failed", dueAt: null, refusal, lastWords });
  const { label: provider } = held;
  const { id: accommodationId } = held.accommodation;
  await record(services, store, held.context, theSystem, [
    { type: "accommodation-order-failed", accommodationId, provider, refusal },
  ]);
}

async function settleCalledOff(services: Services, store: Store, held: HeldOrder) {
  const { order, context, accommodation: current } = held;
  await keep(store, held, { state: "cancelled", dueAt: null, lastWords: null });
  await tell(services, store, held, "accommodation-order-called-off");
  if (current.state !== "approved") return;
  const actor = order.callOffBy ? ({ kind: "staff", id: order.callOffBy } as const) : theSystem;
  await finishWithdrawal(services, store, context, { current, actor });
}

async function settleThere(services: Services, store: Store, held: HeldOrder, theirs: TheirOrder) {
  const { order } = held;
  const { reference, giftReference, expiresOn, externalId } = theirs;
  const names = { reference, giftReference, expiresOn, ...(externalId ? { externalId } : {}) };
  if (!isAsApproved(order, theirs)) {
    return fail(services, store, held, "mismatch", mismatchWords(theirs), names);
  }
  const next = orderStateBy(theirs.state, order.state);
  if (next === "failed") {
    const why = theirs.state === "cancelled" ? "called-off-there" : "failed-there";
    return fail(services, store, held, why, "", names);
  }
  if (next === order.state || !mayBecome(order.state, next)) {
    return lookAgain(services, store, held, theirs);
  }
  if (next === "pending") {
    return keep(store, held, { ...names, state: next, ...again(services, held, 1) });
  }
  if (next !== "issued") return endGift(services, store, held, next);
  await completeOrder(services, store, held, theirs);
  await lookAgain(services, store, { ...held, order: { ...order, state: next } });
}

/** Nothing new: when it is looked at next, if ever, and a fresh link where one was wanted. */
async function lookAgain(services: Services, store: Store, held: HeldOrder, theirs?: TheirOrder) {
  const link = held.order.linkWanted && theirs?.link;
  const sealed = link
    ? {
        sealedLink: services.sealedCodes.seal(held.order.accommodationId, link),
        keyId: services.sealedCodes.keyId,
        linkWanted: false,
      }
    : {};
  await keep(store, held, { ...sealed, ...again(services, held) });
}

function again(services: Services, { order }: HeldOrder, tries = order.tries): OrderChanges {
  const now = services.now().getTime();
  const in_ = (ms: number) => ({ dueAt: new Date(now + ms), lastWords: null });
  if (["placing", "unknown", "pending"].includes(order.state)) return in_(nextLookAfterMs(tries));
  const changes = findOutside(services, order.provider)?.changesLater === true;
  const isYoung = now - order.openedAt.getTime() < 60 * unusedLookAfterMs;
  return order.state === "issued" && changes && isYoung
    ? { ...in_(unusedLookAfterMs), tries: 0 }
    : { dueAt: null };
}

function keep(store: Store, { order }: HeldOrder, changes: OrderChanges) {
  return store.providerOrders.change(order.accommodationId, { ...changes, leaseUntil: null });
}

async function tell(
  services: Services,
  store: Store,
  { context, accommodation: { id: accommodationId }, label: provider }: HeldOrder,
  type: "accommodation-order-in-doubt" | "accommodation-order-called-off",
) {
  await record(services, store, context, theSystem, [{ type, accommodationId, provider }]);
}

function mismatchWords({ amountMinor, currency }: TheirOrder): string {
  return `It says ${amountMinor} ${currency}, in minor units.`;
}
