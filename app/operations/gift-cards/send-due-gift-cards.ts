import { giftCardFollowsAfterMinutes } from "#app/domain/accommodations/gift-timing.ts";
import { claimAccommodation } from "../accommodations/claim-accommodation.ts";
import type { Services } from "../services.ts";
import { announceGiftCard } from "./announce-gift-card.ts";

const pageSize = 100;

/**
 * Sends the gift cards whose heads-up has arrived some minutes ago, each in a message of its own, and
 * from then on it stands on the customer's page (R18); none while money is paused. Safe to run twice and by two workers at once.
 * @returns how many were announced
 */
export async function sendDueGiftCards(services: Services): Promise<number> {
  const before = new Date(services.now().getTime() - giftCardFollowsAfterMinutes * 60_000);
  let sent = 0;
  let after: string | null = null;
  for (;;) {
    const page = await listHeadedUp(services, before, after);
    for (const { id } of page) sent += (await announce(services, id)) ? 1 : 0;
    after = page.at(-1)?.id ?? null;
    if (page.length < pageSize) return sent;
  }
}

function listHeadedUp({ look }: Services, before: Date, after: string | null) {
  return look((store) => store.accommodations.listHeadedUp(before, pageSize, after));
}

function announce(services: Services, id: string): Promise<boolean> {
  return services.transaction(async (store) => {
    const claimed = await claimAccommodation(store, id);
    if (claimed?.accommodation.state !== "heads-up-sent") return false;
    // A person's words for it are held, and can still be taken back: it waits for them.
    const live = await store.composedDrafts.listLive(claimed.accommodation.caseId);
    const isHeld = live.some(({ aboutId, state }) => aboutId === id && state === "held");
    return !isHeld && announceGiftCard(services, store, id);
  });
}
