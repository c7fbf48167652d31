import { mayStandThere } from "#app/domain/accommodations/order.ts";
import type { ProviderOrder } from "../ports/provider-orders.ts";
import type { Services, Store } from "../services.ts";
import { findOutside } from "./find-provider.ts";

/**
 * Stops an order that is nowhere but here, claimed by the caller. False: it has left, or may have.
 */
export async function stopHere(
  { providerOrders }: Store,
  { accommodationId, state, askedAt, refusal }: ProviderOrder,
): Promise<boolean> {
  const neverLeft = state === "to-place" && askedAt === null;
  const nothingThere = state === "failed" && !mayStandThere(refusal);
  if (!neverLeft && !nothingThere && state !== "cancelled") return false;
  await providerOrders.change(accommodationId, { state: "cancelled", dueAt: null, refusal: null });
  return true;
}

/**
 * Stops an order, claimed by the caller. Null: nothing is there, and it is cancelled. `being-called-off`:
 * the provider is asked to, and it is taken back once it says yes. `has-left`: the provider cannot.
 */
export async function callOff(
  services: Services,
  store: Store,
  order: ProviderOrder,
  by: string | null,
): Promise<"has-left" | "being-called-off" | null> {
  if (await stopHere(store, order)) return null;
  const powers = findOutside(services, order.provider)?.powers;
  const isOpen = ["to-place", "placing", "unknown", "pending"].includes(order.state);
  if (!powers?.callsOff || !isOpen) return "has-left";
  const changes = { callOffBy: by, dueAt: services.now() };
  await store.providerOrders.change(order.accommodationId, changes);
  return "being-called-off";
}
