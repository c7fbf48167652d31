import type { ClaimedOrder } from "../ports/provider-orders.ts";
import type { Services } from "../services.ts";
import { askProvider } from "./ask-provider.ts";
import { settleOrder } from "./settle-order.ts";

/** Longer than a provider is waited for, several questions in a row included. */
const leaseMs = 5 * 60_000;

/**
 * Places orders that were approved, and looks up those nobody is sure of: claimed under a lease, asked
 * outside any transaction, settled under the case's lock. A worker that dies in between lets its lease
 * lapse, and the next one looks it up first (F14).
 * @returns whether there may be more; call again while it is true
 */
export async function placeOrders(services: Services, limit = 10): Promise<boolean> {
  const claimed = await services.transaction((store) =>
    store.providerOrders.claimDue(services.now(), limit, leaseMs),
  );
  await Promise.all(claimed.map((order) => placeOne(services, order)));
  return claimed.length === limit;
}

async function placeOne(services: Services, order: ClaimedOrder): Promise<void> {
  const outcome = await askProvider(services, order);
  await services.transaction((store) => settleOrder(services, store, order, outcome));
}
