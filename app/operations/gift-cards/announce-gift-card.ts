import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import { giftCardDueAt } from "#app/domain/accommodations/gift-timing.ts";
import { theSystem } from "#app/domain/actor.ts";
import type { CaseHappening } from "#app/domain/cases/case-event.ts";
import type { WordsAround } from "#app/domain/cases/words-around.ts";
import { claimAccommodation } from "../accommodations/claim-accommodation.ts";
import { move } from "../accommodations/move.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";

/**
 * The one door of a gift card's own message (R18): once, not before its heads-up has arrived and was
 * read, none while money is paused, with the words a person wrote for it or with ours. In the caller's
 * transaction; false where it is not its time.
 */
export async function announceGiftCard(
  services: Services,
  store: Store,
  id: string,
): Promise<boolean> {
  const claimed = await claimAccommodation(store, id);
  if (claimed?.accommodation.state !== "heads-up-sent") return false;
  const { context, accommodation: giftCard } = claimed;
  const headsUp = await store.accommodations.findHeadsUp(id);
  const now = services.now();
  const dueAt = headsUp && giftCardDueAt(headsUp);
  if (!dueAt || dueAt > now) return false;
  if (await store.pauses.find("money")) return false;
  const order = await store.providerOrders.find(id);
  // It came back before she was told: there is nothing to tell, and a call is owed already.
  if (order?.state === "returned") return false;
  const told = await tellAnnounced(store, giftCard, await wordsFor(store, giftCard));
  await move(store, giftCard, "announced", { announcedAt: now });
  const caseFile = await store.caseFiles.change(context.caseFile.id, {});
  await record(services, store, { ...context, caseFile }, theSystem, [told]);
  return true;
}

/** What its message says of it; the code is not in it. */
export async function tellAnnounced(
  store: Store,
  { id, amountMinor, currency }: Accommodation,
  around: WordsAround | null,
): Promise<CaseHappening> {
  const code = (await store.providerOrders.find(id)) ?? (await store.giftCodes.findFor(id));
  const expiresOn = code?.expiresOn ?? null;
  const told = { accommodationId: id, amountMinor, currency, expiresOn };
  return { type: "gift-card-announced", ...told, ...(around && { around }) };
}

/** The newest words that a person wrote for it; null where nobody did. */
async function wordsFor(store: Store, { id, caseId }: Accommodation): Promise<WordsAround | null> {
  const events = await store.history.list(caseId);
  const worded = events.findLast(
    (event) => event.type === "gift-card-worded" && event.accommodationId === id,
  );
  return worded?.type === "gift-card-worded" ? worded.around : null;
}
