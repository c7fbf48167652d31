import type { Actor } from "#app/domain/actor.ts";
import type { CaseEvent, CaseHappening } from "#app/domain/cases/case-event.ts";
import { wayOf } from "#app/domain/cases/wishes.ts";
import { isToldToCustomer, letterFor } from "./correspondence.ts";
import { readerOf } from "./letterhead.ts";
import type { CaseContext } from "./ports/cases.ts";
import type { Services, Store } from "./services.ts";

/**
 * Writes events, and in the same transaction the mail each calls for: a mail cannot be lost, or be
 * sent for something that did not happen. Where a mail is called for and there is no address, its
 * owner is given a call to make (R3). Operations call `record`, which keeps the clocks as well.
 */
export async function writeEvents(
  services: Services,
  store: Store,
  context: CaseContext,
  actor: Actor,
  happenings: readonly CaseHappening[],
): Promise<readonly CaseEvent[]> {
  const at = services.now();
  const { caseFile } = context;
  const events = happenings.map(
    (happening): CaseEvent => ({ ...happening, caseId: caseFile.id, at, actor }),
  );
  await store.history.add(events);
  for (const event of events) await write(services, store, context, event);
  return events;
}

async function write(services: Services, store: Store, context: CaseContext, event: CaseEvent) {
  if (!isToldToCustomer(event.type)) return;
  const { customer, caseFile } = context;
  const letter = letterFor(event, await readerOf(services, store, context));
  if (!letter) return;
  const wishes = await store.customers.getWishes(customer.id);
  const way = wayOf(event.type, wishes, customer.phone !== null);
  if (way === "page") return;
  // Known by a post alone: that is answered in public, and nobody can call (R26).
  if (!customer.email && !customer.phone) return;
  if (!customer.email || way === "call")
    return openCallInstead(services, store, context, event, letter.once);
  await store.outbox.put({
    ...letter,
    caseId: caseFile.id,
    customerId: customer.id,
    to: { name: customer.name, address: customer.email },
    locale: customer.locale,
    createdAt: event.at,
    dueAt: event.at,
  });
}

async function openCallInstead(
  services: Services,
  store: Store,
  { caseFile }: CaseContext,
  event: CaseEvent,
  once: string,
) {
  const id = services.newId();
  const opened = await store.callTasks.open({
    id,
    caseId: caseFile.id,
    reason: "no-email",
    words: callWords[event.type] ?? "Tell the customer what is new.",
    assigneeId: caseFile.ownerId,
    dueAt: event.at,
    once: `call:${once}`,
    createdAt: event.at,
  });
  if (!opened) return;
  const happening = { type: "call-task-opened", taskId: id, reason: "no-email" } as const;
  await store.history.add([
    { ...happening, caseId: caseFile.id, at: event.at, actor: event.actor },
  ]);
}

const callWords: Partial<Record<CaseEvent["type"], string>> = {
  "case-opened": "Call: say who owns the case, what we understood, and when the next word comes.",
  "update-posted": "Call: pass on the update that was just posted.",
  "nothing-new-said": "Call: nothing new yet, and we are still on it.",
  "case-resolved":
    "Call: explain what went wrong, how it was put right, and why it will not happen again.",
  "credit-issued": "Call: say that the credit is booked, and its number.",
  "accommodation-given": "Call: say what we do for the trouble.",
  "gift-card-heads-up-given":
    "Call: say that a gift card is coming, so that it is not taken for fraud.",
  "gift-card-announced": "Call: the gift card is on the customer's page.",
  "case-reopened": "Call: the case is open again; say who owns it and when the next word comes.",
  "appointment-offered": "Call: agree on a time; say who comes, and what happens then.",
  "options-put":
    "Call: there are options to choose from; say what each costs in time, trips and money.",
  "plan-b-started": "Call: we have started another way; say which, who does what, and by when.",
};
