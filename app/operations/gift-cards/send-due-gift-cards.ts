import { giftCardFollowsAfterMinutes } from "#app/domain/accommodations/gift-timing.ts";
import { theSystem } from "#app/domain/actor.ts";
import { claimAccommodation } from "../accommodations/claim-accommodation.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";
import { announceGiftCard } from "./announce-gift-card.ts";
import { giveHeadsUp, isHeadsUpHeld, whyNoHeadsUp } from "./give-heads-up.ts";

const pageSize = 100;

/**
 * Gives the heads-ups that waited for words which were taken back, and sends the gift cards whose heads-up has arrived some minutes ago, each in a message of its own, and
 * from then on it stands on the customer's page (R18); none while money is paused. Safe to run twice and by two workers at once.
 * @returns how many were announced
 */
export async function sendDueGiftCards(services: Services): Promise<number> {
  await giveWaitingHeadsUps(services);
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
    const isHeld = live.some(
      ({ moment, aboutId, state }) => moment === "gift-card" && aboutId === id && state === "held",
    );
    return !isHeld && announceGiftCard(services, store, id);
  });
}

async function giveWaitingHeadsUps(services: Services): Promise<void> {
  let after: string | null = null;
  for (;;) {
    const page = await listWithoutHeadsUp(services, after);
    for (const { id } of page) await giveWaiting(services, id);
    after = page.at(-1)?.id ?? null;
    if (page.length < pageSize) return;
  }
}

function listWithoutHeadsUp({ look }: Services, after: string | null) {
  return look((store) => store.accommodations.listWithoutHeadsUp(pageSize, after));
}

function giveWaiting(services: Services, id: string): Promise<void> {
  return services.transaction(async (store) => {
    const claimed = await claimAccommodation(store, id);
    if (claimed?.accommodation.state !== "issued") return;
    const { context, accommodation } = claimed;
    if (await isHeadsUpHeld(store, accommodation)) return;
    if (await whyNoHeadsUp(store, accommodation)) return;
    const { told } = await giveHeadsUp(services, store, accommodation);
    const caseFile = await store.caseFiles.change(context.caseFile.id, {});
    await record(services, store, { ...context, caseFile }, theSystem, told);
  });
}
