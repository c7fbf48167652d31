import { claimAccommodation } from "../accommodations/claim-accommodation.ts";
import type { CaseLink } from "../ports/links.ts";
import type { Store } from "../services.ts";

/**
 * A gift card that the customer of this link was told of, with its case. Null for all others, in one
 * way: of another case (AZ-3), not announced yet (R18), one that came back, or none at
 * all.
 */
export async function claimGiftCard(store: Store, link: Pick<CaseLink, "caseId">, id: string) {
  const claimed = await claimAccommodation(store, id);
  if (claimed?.accommodation.caseId !== link.caseId) return null;
  const { kind, state } = claimed.accommodation;
  if (kind !== "gift-card" || state !== "announced") return null;
  const order = await store.providerOrders.find(id);
  return order?.state === "returned" ? null : claimed;
}
