import {
  codesAnHour,
  oneTimeCode,
  oneTimeCodeMinutes,
  triesBeforeLock,
} from "#app/domain/accommodations/one-time-code.ts";
import { theCustomer } from "#app/domain/actor.ts";
import { readerOf } from "../letterhead.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { CaseLink } from "../ports/links.ts";
import type { Services, Store } from "../services.ts";
import { claimGiftCard } from "./claim-gift-card.ts";

export type SentCode =
  | { readonly ok: true; readonly minutes: number }
  | {
      readonly ok: false;
      readonly reason: "not-found" | "no-address" | "locked" | "too-many-codes";
    };

const hour = 60 * 60_000;

/**
 * Sends six digits to the customer's own address, which open the gift card on this link (CAP-10): a
 * forwarded link or a scanner that presses buttons gets nowhere without her mailbox.
 */
export async function sendOneTimeCode(
  services: Services,
  link: Pick<CaseLink, "id" | "caseId">,
  accommodationId: string,
): Promise<SentCode> {
  const now = services.now();
  return services.transaction(async (store) => {
    const claimed = await claimGiftCard(store, link, accommodationId);
    if (!claimed) return { ok: false, reason: "not-found" };
    const { context } = claimed;
    const { email } = context.customer;
    if (!email) return { ok: false, reason: "no-address" };
    const tries = await store.oneTimeCodes.claimTries(link.id);
    if (tries.lockedAt || tries.wrong >= triesBeforeLock) return { ok: false, reason: "locked" };
    const sent = await store.oneTimeCodes.countSince(link.id, new Date(now.getTime() - hour));
    if (sent >= codesAnHour) return { ok: false, reason: "too-many-codes" };
    const id = services.newId();
    const digits = oneTimeCode(services.randomBytes(4));
    await store.oneTimeCodes.insert({
      id,
      linkId: link.id,
      accommodationId,
      codeHash: services.sealedCodes.hashOneTimeCode(id, digits),
      createdAt: now,
      expiresAt: new Date(now.getTime() + oneTimeCodeMinutes * 60_000),
      usedAt: null,
    });
    await queueMail(services, store, context, { id, digits, email });
    await store.audit.append({
      stream: `case:${link.caseId}`,
      at: now,
      actor: theCustomer,
      action: "one-time-code-sent",
      details: { accommodationId, linkId: link.id },
    });
    return { ok: true, minutes: oneTimeCodeMinutes };
  });
}

type Sending = { readonly id: string; readonly digits: string; readonly email: string };

async function queueMail(
  services: Services,
  store: Store,
  context: CaseContext,
  { id, digits, email }: Sending,
) {
  const { head } = await readerOf(services, store, context);
  const { caseFile, customer } = context;
  const code = `${digits.slice(0, 3)} ${digits.slice(3)}`;
  await store.outbox.put({
    kind: "one-time-code",
    // Sealed like an address with a token: it is worth as much while it lasts.
    props: { ...head, code: services.sealForMail(code), minutes: oneTimeCodeMinutes },
    once: `one-time-code:${id}`,
    caseId: caseFile.id,
    customerId: customer.id,
    to: { name: customer.name, address: email },
    locale: customer.locale,
    createdAt: services.now(),
    dueAt: services.now(),
  });
}
