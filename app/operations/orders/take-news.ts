import { mayBecome, orderStateBy } from "#app/domain/accommodations/order.ts";
import { claimAccommodation } from "../accommodations/claim-accommodation.ts";
import type { NewsOfOrder, ProviderOrder, SaidByNews } from "../ports/provider-orders.ts";
import type { Services, Store } from "../services.ts";
import { findProvider } from "./find-provider.ts";
import { endGift } from "./given-order.ts";
import type { HeldOrder } from "./held-order.ts";

export type ProviderNews = Pick<NewsOfOrder, "source" | "key" | "type" | "says" | "at"> & {
  /** Providers of ours it may concern; one source may speak for several. */
  readonly providers: readonly string[];
  /** Their name of what it is about; null for news of something else. */
  readonly about: string | null;
};

/**
 * Takes one piece of news of a provider, once (WHK-2). Mostly it is a reason to look: what the provider
 * says when it is asked counts, so that neither the order nor the number of its news makes a difference.
 * What it says of a gift's end counts as it comes, and never leads backwards (F16).
 */
export async function takeNews(services: Services, news: ProviderNews): Promise<void> {
  const { providers, about, ...rest } = news;
  await services.transaction(async (store) => {
    const held = about === null ? null : await holdOrder(services, store, providers, about);
    const accommodationId = held?.order.accommodationId ?? null;
    const kept = { ...rest, about, accommodationId };
    const isNew = await store.providerOrders.addNews(kept, services.now());
    if (isNew && held) await follow(services, store, held, news.says);
  });
}

async function follow(services: Services, store: Store, held: HeldOrder, says: SaidByNews | null) {
  const { order } = held;
  const next = says && orderStateBy(says, order.state);
  if (order.state === "issued" && next && mayBecome("issued", next)) {
    return endGift(services, store, held, next);
  }
  const isWatched = ["placing", "unknown", "pending", "issued"].includes(order.state);
  if (!isWatched) return;
  await store.providerOrders.change(order.accommodationId, { dueAt: services.now() });
}

async function holdOrder(
  services: Services,
  store: Store,
  providers: readonly string[],
  about: string,
): Promise<HeldOrder | null> {
  const seen = await findOrder(store, providers, about);
  const found = seen && (await claimAccommodation(store, seen.accommodationId));
  const order = found && (await store.providerOrders.claim(found.accommodation.id));
  if (!order) return null;
  return {
    ...found,
    order,
    label: findProvider(services, order.provider)?.label ?? order.provider,
  };
}

async function findOrder(
  { providerOrders }: Store,
  providers: readonly string[],
  about: string,
): Promise<ProviderOrder | null> {
  for (const provider of providers) {
    const order = await providerOrders.findByName(provider, [about]);
    if (order) return order;
  }
  return null;
}
