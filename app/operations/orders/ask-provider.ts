import { externalIdOf, isAsApproved } from "#app/domain/accommodations/order.ts";
import type { ClaimedOrder } from "../ports/provider-orders.ts";
import type { Answer, NoAnswer, OutsideProvider, TheirOrder } from "../ports/providers.ts";
import type { Services } from "../services.ts";
import { findOutside } from "./find-provider.ts";

/** What came of asking a provider about one order. */
export type Outcome =
  | { readonly ok: true; readonly what: "there"; readonly order: TheirOrder }
  | { readonly ok: true; readonly what: "called-off" }
  | NoAnswer;

/**
 * Asks a provider for one claimed order, outside any transaction. What may have reached it before is
 * looked up first, and placed only where the provider says that there is none (F14).
 */
export async function askProvider(services: Services, order: ClaimedOrder): Promise<Outcome> {
  const provider = findOutside(services, order.provider);
  if (!provider?.isSetUp) return notSetUp(order);
  if (order.wasAsked) {
    const known = await lookUp(provider, order);
    if (known) return known;
  }
  const aimed = await aim(services, provider, order);
  if (!aimed.ok) return aimed;
  // Asked at the last moment: it may have been claimed, and looked up, before somebody stopped it.
  const paused = await services.look(({ pauses }) => pauses.find("money"));
  if (paused) return { ok: false, reason: "later", afterMs: null, words: "Money is paused here." };
  const aimedOrder = { ...order, target: aimed.found };
  if (order.wasAsked && order.target === null && aimed.found !== null) {
    // After a backup was restored we may have forgotten where it went.
    const known = await lookUp(provider, aimedOrder);
    if (known) return known;
  }
  const placed = await provider.place(aimedOrder);
  return placed.ok ? there(provider, order, placed.found) : placed;
}

/**
 * Null where it was never there, so that it may be placed. Every name it ever had is asked for: an order
 * that was refused at first and done late is still the order.
 */
async function lookUp(provider: OutsideProvider, order: ClaimedOrder): Promise<Outcome | null> {
  for (const externalId of namesOf(order)) {
    const looked = await provider.find({ ...order, externalId });
    if (!looked.ok) return inDoubt(looked);
    const ended = looked.found && ["failed", "cancelled"].includes(looked.found.state);
    const isNow = externalId === order.externalId;
    if (looked.found && (isNow || !ended)) return there(provider, order, looked.found);
  }
  // It said before that it has it: that is for a person, not for a second order.
  if (order.reference !== null) return unknown("It does not know this order any more.");
  return order.callOffBy ? { ok: true, what: "called-off" } : null;
}

/** The newest first. */
function namesOf({ accommodationId, round }: ClaimedOrder): readonly string[] {
  return Array.from({ length: round }, (_, at) => externalIdOf(accommodationId, round - at));
}

/** Where it goes, kept before anything leaves: a repeat goes to the same place, whatever changed meanwhile. */
async function aim(
  services: Services,
  provider: OutsideProvider,
  order: ClaimedOrder,
): Promise<Answer<string | null>> {
  if (order.target !== null) return { ok: true, found: order.target };
  const aimed = await provider.findTarget(order);
  const { found } = aimed.ok ? aimed : { found: null };
  if (found === null) return aimed;
  const kept = await services.transaction((store) => store.providerOrders.keepTarget(order, found));
  return kept ? aimed : unknown("Somebody else is at it.");
}

async function there(
  provider: OutsideProvider,
  order: ClaimedOrder,
  theirs: TheirOrder,
): Promise<Outcome> {
  const known = { ...order, reference: theirs.reference, giftReference: theirs.giftReference };
  if (order.callOffBy && theirs.state === "pending") {
    const calledOff = await provider.callOff(known);
    if (calledOff.ok) return { ok: true, what: "called-off" };
  }
  const wantsLink = order.linkWanted || (order.sealedLink === null && theirs.link === null);
  const isGift = provider.givesLink && theirs.state === "issued" && isAsApproved(order, theirs);
  if (!isGift || !wantsLink) return { ok: true, what: "there", order: theirs };
  const made = await provider.makeLink(known);
  // Issued, and without its link it is no gift yet: it is looked up again.
  return made.ok
    ? { ok: true, what: "there", order: { ...theirs, link: made.found } }
    : inDoubt(made);
}

/** What could not be looked up says nothing of the order. */
function inDoubt(answer: NoAnswer): NoAnswer {
  return answer.reason === "later" ? answer : unknown(answer.words);
}

function unknown(words: string): NoAnswer {
  return { ok: false, reason: "unknown", words };
}

function notSetUp({ wasAsked }: ClaimedOrder): NoAnswer {
  if (wasAsked) return unknown("It is not set up here any more.");
  return { ok: false, reason: "refused", why: "not-set-up", words: "" };
}
