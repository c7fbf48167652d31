import { amountForPeople } from "#app/domain/accommodations/amount.ts";
import { accommodationKinds } from "#app/domain/accommodations/kind.ts";
import { type OrderState, orderStateBy } from "#app/domain/accommodations/order.ts";
import { postingFor } from "#app/domain/accommodations/posting.ts";
import { theSystem } from "#app/domain/actor.ts";
import { completeIssue } from "../accommodations/issue-approved.ts";
import type { TheirOrder } from "../ports/providers.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import type { HeldOrder } from "./held-order.ts";

/**
 * It is given: booked and told as the kind says, exactly once, for only an approved one is. What news
 * said before we knew of it is taken up at once, so that the order of the two makes no difference (F16).
 */
export async function completeOrder(
  services: Services,
  store: Store,
  held: HeldOrder,
  theirs: TheirOrder,
): Promise<void> {
  const { accommodation: approved, order, context } = held;
  const { reference, giftReference, expiresOn, externalId, link, number } = theirs;
  await store.providerOrders.change(order.accommodationId, {
    ...(externalId ? { externalId } : {}),
    ...{ state: "issued", reference, giftReference, expiresOn, refusal: null, lastWords: null },
    ...{ callOffBy: null, linkWanted: false, tries: 0 },
    ...(link ? sealedLink(services, order.accommodationId, link) : {}),
  });
  if (approved.state === "approved") {
    const known = order.number ?? number ?? reference;
    const done = { approved, reference: known, actor: theSystem };
    await completeIssue(services, store, context, done);
  }
  const said = (await store.providerOrders.findSaid(order.accommodationId)) ?? theirs.state;
  const next = orderStateBy(said, "issued");
  if (next !== "issued" && next !== "pending") {
    const after = await store.accommodations.find(approved.id);
    const given = { ...order, state: "issued", reference } as const;
    await endGift(
      services,
      store,
      { ...held, order: given, accommodation: after ?? approved },
      next,
    );
  }
}

/** The link to a gift as its order keeps it: sealed for this accommodation, and under which key. */
export function sealedLink({ sealedCodes }: Services, accommodationId: string, link: string) {
  return { sealedLink: sealedCodes.seal(accommodationId, link), keyId: sealedCodes.keyId };
}

/** What was given was used, ran out, or came back: into the books, the history, and to a person. */
export async function endGift(
  services: Services,
  store: Store,
  held: HeldOrder,
  state: OrderState,
): Promise<void> {
  const { accommodation, order, context, label: provider } = held;
  const accommodationId = order.accommodationId;
  const changes = { state, dueAt: null, leaseUntil: null, lastWords: null };
  await store.providerOrders.change(accommodationId, changes);
  if (state === "returned") return giveBack(services, store, held);
  if (state !== "redeemed" && state !== "expired")
    throw new Error(`${provider}: ${state} is no end`);
  // Only a gift has a use of its own; a credit or a refund is the customer's as it is given.
  if (accommodation.kind === "gift-card") await post(services, store, held, state);
  const type = state === "redeemed" ? "gift-card-used" : "gift-card-ran-out";
  await record(services, store, context, theSystem, [{ type, accommodationId }]);
}

/** The customer has nothing of it: its owner calls her, and asks for another where one is still due (R3, R18). */
async function giveBack(services: Services, store: Store, held: HeldOrder) {
  const { accommodation, context, label: provider } = held;
  const { id: accommodationId, budgetId, amountMinor, currency, kind } = accommodation;
  await post(services, store, held, "returned");
  if (budgetId) await store.budgets.restore(budgetId, amountMinor);
  const taskId = services.newId();
  const at = services.now();
  const what = `${accommodationKinds[kind].label.toLowerCase()} of ${amountForPeople(amountMinor, currency)}`;
  const opened = await store.callTasks.open({
    id: taskId,
    caseId: context.caseFile.id,
    reason: "gift-failed",
    words: `Call: the ${what} we gave does not work any more, ${provider} took it back. Say that we are sorry, and that it was not her doing. Then ask for another one here.`,
    assigneeId: context.caseFile.ownerId,
    dueAt: at,
    once: `gift-failed:${accommodationId}`,
    createdAt: at,
  });
  const caseFile = await store.caseFiles.change(context.caseFile.id, {});
  await record(services, store, { ...context, caseFile }, theSystem, [
    { type: "accommodation-returned", accommodationId, provider },
    ...(opened ? [{ type: "call-task-opened", taskId, reason: "gift-failed" } as const] : []),
  ]);
}

function post(
  services: Services,
  store: Store,
  { accommodation }: HeldOrder,
  step: "redeemed" | "expired" | "returned",
) {
  return store.ledger.post({
    id: services.newId(),
    step,
    at: services.now(),
    accommodationId: accommodation.id,
    batchId: null,
    lines: postingFor(step, accommodation),
  });
}
