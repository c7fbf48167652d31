import type { Actor } from "#app/domain/actor.ts";
import { claimAccommodation } from "../accommodations/claim-accommodation.ts";
import type { Services } from "../services.ts";
import { findOutside } from "./find-provider.ts";

export type RenewedLink =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" | "cannot" };

/** Has a new link made for a gift whose link was lost. It is the same gift; the old link may end. */
export async function renewLink(
  services: Services,
  id: string,
  actor: Actor,
): Promise<RenewedLink> {
  return services.transaction(async (store) => {
    const found = await claimAccommodation(store, id);
    const order = found && (await store.providerOrders.claim(id));
    if (!order) return { ok: false, reason: "not-found" };
    const powers = findOutside(services, order.provider)?.powers;
    if (!powers?.renewsLink || order.state !== "issued") return { ok: false, reason: "cannot" };
    const at = services.now();
    await store.providerOrders.change(id, { linkWanted: true, dueAt: at });
    await store.audit.append({
      ...{ stream: `case:${found.context.caseFile.id}`, at, actor, action: "gift-link-renewed" },
      details: { accommodationId: id },
    });
    return { ok: true };
  });
}
