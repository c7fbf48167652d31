import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import { accommodationKinds, isToldAtOnce } from "#app/domain/accommodations/kind.ts";
import { postingFor } from "#app/domain/accommodations/posting.ts";
import type { Actor } from "#app/domain/actor.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { giveHeadsUp, isHeadsUpHeld } from "../gift-cards/give-heads-up.ts";
import { findProvider } from "../orders/find-provider.ts";
import { openOrder } from "../orders/open-order.ts";
import type { CaseContext } from "../ports/cases.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { move } from "./move.ts";
import { spend } from "./spend-budget.ts";

/**
 * Has an approved accommodation issued, in the caller's transaction, which holds its case. Without
 * stock, and while money is paused, it stays approved, to be tried again; what is ordered outside is
 * written down, and placed by the worker. A credit goes into the resolution mail, or into a mail
 * of its own once the case is resolved; a gift card gets its heads-up now, and its own message later
 * (R18).
 */
export async function issueApproved(
  services: Services,
  store: Store,
  context: CaseContext,
  approved: Accommodation,
  actor: Actor,
): Promise<Accommodation> {
  const provider = findProvider(services, approved.provider);
  if (!provider) throw new Error(`no provider is called ${approved.provider}`);
  if (await store.pauses.find("money")) return approved;
  if (provider.where === "outside") {
    await openOrder(services, store, approved, actor);
    return approved;
  }
  const given = await provider.issue(store, approved, services.now());
  if (!given.ok) return approved;
  return completeIssue(services, store, context, { approved, reference: given.reference, actor });
}

type Completing = {
  readonly approved: Accommodation;
  /** What the provider calls it. */
  readonly reference: string;
  readonly actor: Actor;
};

/**
 * Books an approved accommodation as issued and tells the customer as its kind says, in the caller's
 * transaction, which holds its case: whoever carried it out.
 */
export async function completeIssue(
  services: Services,
  store: Store,
  context: CaseContext,
  { approved, reference, actor }: Completing,
): Promise<Accommodation> {
  const at = services.now();
  await store.ledger.post({
    id: services.newId(),
    step: "issued",
    at,
    accommodationId: approved.id,
    batchId: null,
    lines: postingFor("issued", approved),
  });
  await spend(store, approved);
  const issued = await move(store, approved, "issued", {
    providerReference: reference,
    issuedAt: at,
  });
  const caseFile = await store.caseFiles.change(context.caseFile.id, {});
  const after = { ...context, caseFile };
  const { announcedBy } = accommodationKinds[issued.kind];
  return tellBy[announcedBy](services, store, after, issued, actor);
}

type Tell = (
  services: Services,
  store: Store,
  context: CaseContext,
  issued: Accommodation,
  actor: Actor,
) => Promise<Accommodation>;

const tellBy = {
  "resolution-mail": bookCredit,
  "own-message": tellAtOnce,
  "message-after-heads-up": setAside,
} as const satisfies Record<string, Tell>;

/** A thing, a period, a refund, words: told as soon as somebody has seen to it. */
async function tellAtOnce(
  services: Services,
  store: Store,
  context: CaseContext,
  issued: Accommodation,
  actor: Actor,
) {
  const { id, kind, what, amountMinor, currency, providerReference } = issued;
  if (!isToldAtOnce(kind)) throw new Error(`a ${kind} is not told at once`);
  const told = await move(store, issued, "announced", { announcedAt: services.now() });
  const { isMoney, unit } = accommodationKinds[kind];
  await record(services, store, context, actor, [
    {
      type: "accommodation-given",
      accommodationId: id,
      kind,
      what,
      number: unit === "words" ? null : providerReference,
      money: isMoney ? { amountMinor, currency } : null,
    },
  ]);
  return told;
}

/** Its heads-up goes with it; while a person's words for that are held it waits for them. */
async function setAside(
  services: Services,
  store: Store,
  context: CaseContext,
  issued: Accommodation,
  actor: Actor,
) {
  const waits = await isHeadsUpHeld(store, issued);
  const { giftCard, told } = waits
    ? { giftCard: issued, told: [] }
    : await giveHeadsUp(services, store, issued);
  await record(services, store, context, actor, [
    { type: "gift-card-issued", accommodationId: issued.id },
    ...told,
  ]);
  return giftCard;
}

/** While the case is open the credit waits for the resolution mail, which tells of it (R18). */
async function bookCredit(
  services: Services,
  store: Store,
  context: CaseContext,
  issued: Accommodation,
  actor: Actor,
) {
  const { id, amountMinor, currency } = issued;
  const waits = isOpen(context.caseFile.status);
  const told = waits
    ? issued
    : await move(store, issued, "announced", { announcedAt: services.now() });
  const number = issued.providerReference ?? "";
  await record(services, store, context, actor, [
    {
      type: "credit-issued",
      accommodationId: id,
      number,
      amountMinor,
      currency,
      inResolution: waits,
    },
  ]);
  return told;
}
