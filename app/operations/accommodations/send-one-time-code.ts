import { claimGiftCard } from "../gift-cards/claim-gift-card.ts";
import { type SentDigits, sendDigits } from "../one-time-codes/send-digits.ts";
import type { CaseLink } from "../ports/links.ts";
import type { Services } from "../services.ts";

export type SentCode = SentDigits | { readonly ok: false; readonly reason: "not-found" };

/** Sends six digits to the customer's own address, which open the gift card on this link (CAP-10). */
export async function sendOneTimeCode(
  services: Services,
  link: Pick<CaseLink, "id" | "caseId">,
  accommodationId: string,
): Promise<SentCode> {
  return services.transaction(async (store) => {
    const claimed = await claimGiftCard(store, link, accommodationId);
    if (!claimed) return { ok: false, reason: "not-found" };
    const hers = { ...link, invited: null };
    return sendDigits(services, store, claimed.context, { link: hers, accommodationId });
  });
}
