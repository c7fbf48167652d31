import {
  codesAnHour,
  oneTimeCode,
  oneTimeCodeMinutes,
  triesBeforeLock,
} from "#app/domain/accommodations/one-time-code.ts";
import { type Actor, theCustomer } from "#app/domain/actor.ts";
import { readerOf } from "../letterhead.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { CaseLink } from "../ports/links.ts";
import type { Services, Store } from "../services.ts";

export type SentDigits =
  | { readonly ok: true; readonly minutes: number }
  | { readonly ok: false; readonly reason: "no-address" | "locked" | "too-many-codes" };

const hour = 60 * 60_000;
/** Asked for twice within these ms it is one mail: a double click (SCN-4). */
const sameAskMs = 15_000;

type Asked = {
  readonly link: Pick<CaseLink, "id" | "caseId" | "invited">;
  /** The gift card it opens; null: the closed parts of the page. */
  readonly accommodationId: string | null;
};

/**
 * Writes six digits to the address of who holds the link: the customer's own, or that of somebody she
 * lets read. A forwarded link, or a scanner that presses buttons, gets nowhere without that mailbox (CAP-10).
 */
export async function sendDigits(
  services: Services,
  store: Store,
  context: CaseContext,
  asked: Asked,
): Promise<SentDigits> {
  const { link, accommodationId } = asked;
  const now = services.now();
  const to = recipientOf(context, link);
  if (!to) return { ok: false, reason: "no-address" };
  const tries = await store.oneTimeCodes.claimTries(link.id);
  if (tries.lockedAt || tries.wrong >= triesBeforeLock) return { ok: false, reason: "locked" };
  const sent = { ok: true, minutes: oneTimeCodeMinutes } as const;
  const last = await store.oneTimeCodes.findNewest(link.id, accommodationId);
  if (last && !last.usedAt && now.getTime() - last.createdAt.getTime() < sameAskMs) return sent;
  const lately = await store.oneTimeCodes.countSince(link.id, new Date(now.getTime() - hour));
  if (lately >= codesAnHour) return { ok: false, reason: "too-many-codes" };
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
  await queueMail(services, store, context, { ...asked, id, digits, to });
  await noteIt(services, store, asked, theCustomer);
  return sent;
}

function recipientOf({ customer }: CaseContext, { invited }: Asked["link"]) {
  const { name, email } = invited ?? customer;
  return email ? { name, address: email } : null;
}

function noteIt(services: Services, store: Store, asked: Asked, actor: Actor) {
  const { link, accommodationId } = asked;
  return store.audit.append({
    stream: `case:${link.caseId}`,
    at: services.now(),
    actor,
    action: "one-time-code-sent",
    details: { accommodationId, linkId: link.id },
  });
}

type Sending = Asked & {
  readonly id: string;
  readonly digits: string;
  readonly to: { readonly name: string; readonly address: string };
};

async function queueMail(
  services: Services,
  store: Store,
  context: CaseContext,
  { id, digits, to, link, accommodationId }: Sending,
) {
  const { head } = await readerOf(services, store, context);
  const { caseFile, customer } = context;
  const code = `${digits.slice(0, 3)} ${digits.slice(3)}`;
  // To the very link it was asked on, where the field for it stands ready.
  const there = accommodationId ? "" : "?said=proof-sent#proof";
  const statusUrl = services.sealForMail(services.customerUrl(link.id) + there);
  // Of a reader's mail nothing hangs on the case: were it to come back, she would be called about it.
  const whose = link.invited
    ? { caseId: null, customerId: null }
    : { caseId: caseFile.id, customerId: customer.id };
  const theirs = link.invited ? { nextUpdateAt: null, missedAt: undefined, isLate: false } : {};
  await store.outbox.put({
    kind: "one-time-code",
    ...whose,
    // Sealed like an address with a token: it is worth as much while it lasts.
    props: {
      ...{ ...head, ...theirs, statusUrl, customer: { name: to.name } },
      ...{ code: services.sealForMail(code), minutes: oneTimeCodeMinutes },
    },
    once: `one-time-code:${id}`,
    to,
    locale: customer.locale,
    createdAt: services.now(),
    dueAt: services.now(),
  });
}
