import type { Money } from "#app/domain/accommodations/money.ts";
import { theCustomer } from "#app/domain/actor.ts";
import { checkDigits, type WrongDigits } from "../one-time-codes/check-digits.ts";
import type { CaseLink } from "../ports/links.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { claimGiftCard } from "./claim-gift-card.ts";

/** A code to copy, or the address where a provider outside has the gift. */
type Opened =
  | { readonly code: string; readonly link: null }
  | { readonly code: null; readonly link: string };

export type RevealedCode =
  | ({ readonly ok: true; readonly expiresOn: string | null } & Opened & Money)
  | { readonly ok: false; readonly reason: "not-found" }
  | WrongDigits;

type Asked = {
  readonly accommodationId: string;
  /** Null for who has typed the number of the page within the half hour: it is the same mailbox (R14). */
  readonly typed: string | null;
};

/**
 * Shows a gift card's code or link to who types the six digits sent to the customer (CAP-10, CAP-11). Five
 * wrong tries lock the link for good. Each showing is written down.
 */
export async function revealGiftCode(
  services: Services,
  link: Pick<CaseLink, "id" | "caseId">,
  { accommodationId, typed }: Asked,
): Promise<RevealedCode> {
  return services.transaction(async (store) => {
    const claimed = await claimGiftCard(store, link, accommodationId);
    if (!claimed) return { ok: false, reason: "not-found" };
    const tried = typed !== null && { link, accommodationId, typed };
    const problem = tried && (await checkDigits(services, store, tried));
    if (problem) return problem;
    const { context, accommodation } = claimed;
    const opened = await openGift(services, store, accommodationId);
    const caseFile = await store.caseFiles.change(link.caseId, {});
    await record(services, store, { ...context, caseFile }, theCustomer, [
      { type: "gift-code-revealed", accommodationId },
    ]);
    const { amountMinor, currency } = accommodation;
    return { ok: true, ...opened, amountMinor, currency };
  });
}

/** Unseals what the gift is: of a provider outside a link, else a code from the pool. */
async function openGift({ sealedCodes }: Services, store: Store, id: string) {
  const order = await store.providerOrders.find(id);
  if (order?.sealedLink) {
    const link = sealedCodes.open(id, order.sealedLink);
    return { code: null, link, expiresOn: order.expiresOn };
  }
  const sealed = await store.giftCodes.findFor(id);
  if (!sealed) throw new Error(`gift card ${id} was announced without a code`);
  const code = sealedCodes.open(sealed.id, sealed.sealedCode);
  return { code, link: null, expiresOn: sealed.expiresOn };
}
