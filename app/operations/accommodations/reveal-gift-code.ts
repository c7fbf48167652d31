import type { Money } from "#app/domain/accommodations/money.ts";
import {
  isCodeGood,
  readOneTimeCode,
  triesBeforeLock,
} from "#app/domain/accommodations/one-time-code.ts";
import { theCustomer } from "#app/domain/actor.ts";
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
  | {
      readonly ok: false;
      readonly reason: "not-found" | "no-code-sent" | "code-is-over" | "locked";
    }
  | { readonly ok: false; readonly reason: "wrong-code"; readonly triesLeft: number };

/**
 * Shows a gift card's code or link to who types the six digits sent to the customer (CAP-10, CAP-11). Five
 * wrong tries lock the link for good. Each showing is written down.
 */
export async function revealGiftCode(
  services: Services,
  link: Pick<CaseLink, "id" | "caseId">,
  { accommodationId, typed }: { readonly accommodationId: string; readonly typed: string },
): Promise<RevealedCode> {
  return services.transaction(async (store) => {
    const claimed = await claimGiftCard(store, link, accommodationId);
    if (!claimed) return { ok: false, reason: "not-found" };
    const problem = await checkDigits(services, store, { link, accommodationId, typed });
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

type Try = {
  readonly link: Pick<CaseLink, "id" | "caseId">;
  readonly accommodationId: string;
  readonly typed: string;
};

/** Null when the digits are right; what is wrong is counted, and stays counted. */
async function checkDigits(
  services: Services,
  store: Store,
  { link: { id: linkId, caseId }, accommodationId, typed }: Try,
) {
  const now = services.now();
  const tries = await store.oneTimeCodes.claimTries(linkId);
  if (tries.lockedAt) return { ok: false, reason: "locked" } as const;
  const sent = await store.oneTimeCodes.findNewest(linkId, accommodationId);
  if (!sent) return { ok: false, reason: "no-code-sent" } as const;
  if (!isCodeGood(sent, now)) return { ok: false, reason: "code-is-over" } as const;
  const digits = readOneTimeCode(typed);
  if (digits && services.sealedCodes.hashOneTimeCode(sent.id, digits) === sent.codeHash) {
    await store.oneTimeCodes.setTries(linkId, { wrong: 0, lockedAt: null });
    await store.oneTimeCodes.use(sent.id, now);
    return null;
  }
  const wrong = tries.wrong + 1;
  const lockedAt = wrong >= triesBeforeLock ? now : null;
  await store.oneTimeCodes.setTries(linkId, { wrong, lockedAt });
  const counted = { linkId, accommodationId, wrong };
  await store.audit.append({
    stream: `case:${caseId}`,
    at: now,
    actor: theCustomer,
    action: lockedAt ? "one-time-code-locked" : "one-time-code-wrong",
    details: counted,
  });
  if (lockedAt) return { ok: false, reason: "locked" } as const;
  return { ok: false, reason: "wrong-code", triesLeft: triesBeforeLock - wrong } as const;
}
