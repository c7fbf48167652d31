import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import { headsUpMayBeWorded } from "#app/domain/accommodations/gift-wording.ts";
import type { CaseHappening } from "#app/domain/cases/case-event.ts";
import type { WordsAround } from "#app/domain/cases/words-around.ts";
import { move } from "../accommodations/move.ts";
import type { Services, Store } from "../services.ts";

/** Why nobody can write the words of a heads-up, or no longer. */
export type WhyNoHeadsUp = "heads-up-left-already" | "gift-card-not-given" | "gift-card-came-back";

/** Why nobody can write the words of a gift card's heads-up, or no longer; null where they can. */
export async function whyNoHeadsUp(
  store: Store,
  giftCard: Accommodation,
): Promise<WhyNoHeadsUp | null> {
  const { id, state } = giftCard;
  if (state === "heads-up-sent" || state === "announced") return "heads-up-left-already";
  if (!headsUpMayBeWorded(giftCard)) return "gift-card-not-given";
  const order = await store.providerOrders.find(id);
  return order?.state === "returned" ? "gift-card-came-back" : null;
}

/** Whether a person's words for it are held, and can still be taken back: it waits for them. */
export async function isHeadsUpHeld(store: Store, { id, caseId }: Accommodation): Promise<boolean> {
  const live = await store.composedDrafts.listLive(caseId);
  return live.some(
    ({ moment, aboutId, state }) => moment === "heads-up" && aboutId === id && state === "held",
  );
}

/**
 * The one door of a gift card's heads-up: from here on she knows that one is coming (R18), in the words a
 * person wrote for it or in ours. The caller holds its case, and records what is told.
 */
export async function giveHeadsUp(
  services: Services,
  store: Store,
  issued: Accommodation,
): Promise<{ readonly giftCard: Accommodation; readonly told: readonly CaseHappening[] }> {
  const giftCard = await move(store, issued, "heads-up-sent", { headsUpAt: services.now() });
  return { giftCard, told: [tellHeadsUp(issued, await wordsFor(store, issued))] };
}

/** What its mail says: that a card is coming, and no more. */
export function tellHeadsUp({ id }: Accommodation, around: WordsAround | null): CaseHappening {
  const told = { type: "gift-card-heads-up-given", accommodationId: id } as const;
  return { ...told, ...(around && { around }) };
}

/** The newest words that a person wrote for it, also while it was another request; null where nobody did. */
async function wordsFor(store: Store, giftCard: Accommodation): Promise<WordsAround | null> {
  const ids = new Set([giftCard.id]);
  for (let { replacesId } = giftCard; replacesId && !ids.has(replacesId); ) {
    ids.add(replacesId);
    replacesId = (await store.accommodations.find(replacesId))?.replacesId ?? null;
  }
  const worded = (await store.history.list(giftCard.caseId)).findLast(
    (event) => event.type === "gift-card-heads-up-worded" && ids.has(event.accommodationId),
  );
  return worded?.type === "gift-card-heads-up-worded" ? worded.around : null;
}
