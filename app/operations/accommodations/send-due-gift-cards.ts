import {
  giftCardDueAt,
  giftCardFollowsAfterMinutes,
} from "#app/domain/accommodations/gift-timing.ts";
import { theSystem } from "#app/domain/actor.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";
import { claimAccommodation } from "./claim-accommodation.ts";
import { move } from "./issue-approved.ts";

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
    const { context, accommodation: giftCard } = claimed;
    const headsUp = await store.accommodations.findHeadsUp(id);
    const now = services.now();
    const dueAt = headsUp && giftCardDueAt(headsUp);
    if (!dueAt || dueAt > now) return false;
    if (await store.pauses.find("money")) return false;
    const order = await store.providerOrders.find(id);
    // It came back before she was told: there is nothing to tell, and a call is owed already.
    if (order?.state === "returned") return false;
    await move(store, giftCard, "announced", { announcedAt: now });
    const code = order ?? (await store.giftCodes.findFor(id));
    const caseFile = await store.caseFiles.change(context.caseFile.id, {});
    const { amountMinor, currency } = giftCard;
    const expiresOn = code?.expiresOn ?? null;
    await record(services, store, { ...context, caseFile }, theSystem, [
      { type: "gift-card-announced", accommodationId: id, amountMinor, currency, expiresOn },
    ]);
    return true;
  });
}
