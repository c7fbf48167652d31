import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import { mayBeWorded } from "#app/domain/accommodations/gift-wording.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { WordsAround } from "#app/domain/cases/words-around.ts";
import { claimAccommodation } from "../accommodations/claim-accommodation.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { announceGiftCard } from "./announce-gift-card.ts";

type WhyNot = "gift-card-left-already" | "gift-card-not-given" | "gift-card-came-back";

type Worded =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: WhyNot | "about-nothing" };

/** Why nobody can write the words of a gift card's message, or no longer; null where they can. */
export async function whyNotWorded(store: Store, giftCard: Accommodation): Promise<WhyNot | null> {
  if (giftCard.state === "announced") return "gift-card-left-already";
  if (!mayBeWorded(giftCard)) return "gift-card-not-given";
  const order = await store.providerOrders.find(giftCard.id);
  return order?.state === "returned" ? "gift-card-came-back" : null;
}

/**
 * Keeps a person's words for a gift card's own message, in place of ours and of what was written
 * before. It leaves with them: now where its time has come, else at that time (R18).
 */
export async function wordGiftCard(
  services: Services,
  id: string,
  around: WordsAround,
  actor: Actor,
): Promise<Worded> {
  return services.transaction(async (store) => {
    const claimed = await claimAccommodation(store, id);
    if (claimed?.accommodation.kind !== "gift-card") return { ok: false, reason: "about-nothing" };
    const reason = await whyNotWorded(store, claimed.accommodation);
    if (reason) return { ok: false, reason };
    await record(services, store, claimed.context, actor, [
      { type: "gift-card-worded", accommodationId: id, around },
    ]);
    await announceGiftCard(services, store, id);
    return { ok: true };
  });
}
