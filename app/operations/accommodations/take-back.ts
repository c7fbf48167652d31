import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import { postingFor } from "#app/domain/accommodations/posting.ts";
import { canWithdraw } from "#app/domain/accommodations/state.ts";
import type { Services, Store } from "../services.ts";
import { endReservation, release } from "./spend-budget.ts";

/**
 * Takes a request off the table, in the caller's transaction, which holds its case: what it held back
 * is free again, what was approved is booked back. Null when something has reached the customer, or is
 * on its way there.
 */
export async function takeBack(
  services: Services,
  store: Store,
  current: Accommodation,
): Promise<Accommodation | null> {
  if (!canWithdraw(current.state)) return null;
  const withdrawn = await store.accommodations.step({ from: current, to: "withdrawn" });
  if (!withdrawn) return null;
  if (current.state === "requested") {
    await release(store, current, current.askedMinor);
    await endReservation(services, store, current);
    return withdrawn;
  }
  await release(store, current, current.amountMinor);
  await store.ledger.post({
    id: services.newId(),
    step: "reversed",
    at: services.now(),
    accommodationId: current.id,
    batchId: null,
    lines: postingFor("reversed", current),
  });
  return withdrawn;
}
