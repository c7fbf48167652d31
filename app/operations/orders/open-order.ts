import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import { creditNumber } from "#app/domain/accommodations/credit-number.ts";
import { externalIdOf } from "#app/domain/accommodations/order.ts";
import { type Actor, staffBehind } from "#app/domain/actor.ts";
import type { Services, Store } from "../services.ts";

/**
 * Writes down what is to be ordered outside, in the transaction of the approval: an order cannot be lost,
 * or be placed for something that was not approved. The worker places it. A second call changes nothing.
 */
export async function openOrder(
  services: Services,
  { providerOrders, ledger }: Store,
  { id, kind, provider, amountMinor, currency }: Accommodation,
  actor: Actor,
): Promise<void> {
  if (await providerOrders.find(id)) return;
  const at = services.now();
  await providerOrders.open({
    accommodationId: id,
    provider,
    externalId: externalIdOf(id, 1),
    amountMinor,
    currency,
    number: kind === "credit" ? creditNumber(at, await ledger.takeCreditSerial()) : null,
    openedBy: staffBehind(actor),
    at,
  });
}
