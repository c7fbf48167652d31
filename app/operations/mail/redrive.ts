import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import { isLost } from "#app/domain/mail/delivery.ts";
import { emailAddress, orNothing, prose } from "../fields.ts";
import type { Message } from "../ports/outbox.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";

type Staff = Actor & { readonly kind: "staff" | "api"; readonly id: string };

export const Redrive = z.object({
  /** The right address, where the customer named one; left empty it goes where it went. */
  address: orNothing(emailAddress),
});

export type Redriven =
  | { readonly ok: true; readonly caseId: string | null }
  | { readonly ok: false; readonly reason: "not-lost" | "address-suppressed" | "address-taken" };

/** A reader who complained is not sent the same mail again, whatever was lifted since. */
const canGoAgain = (message: Message | null): message is Message =>
  message !== null && isLost(message.state) && message.state !== "complaint";

/**
 * Sends a mail that was lost again, under its own Message-ID, perhaps to the address the customer named
 * on the phone: then that is hers from now on. Never to an address that takes no mail of ours.
 */
export async function redriveMessage(
  services: Services,
  messageId: string,
  { address }: z.output<typeof Redrive>,
  by: Staff,
): Promise<Redriven> {
  return services.transaction(async (store) => {
    const { context, message } = await claimWithCase(store, messageId);
    if (!canGoAgain(message)) return { ok: false, reason: "not-lost" };
    const to = address ?? message.recipientAddress;
    if (await isSuppressed(store, to)) return { ok: false, reason: "address-suppressed" };
    const isNew = to !== message.recipientAddress;
    if (isNew && context && !(await store.customers.correctAddress(context.customer.id, to))) {
      return { ok: false, reason: "address-taken" };
    }
    const again = { address: isNew ? to : null, by: by.id, at: services.now() };
    await store.deliveryReports.redrive(messageId, again);
    if (context) {
      await record(services, store, context, by, [
        ...(isNew ? [{ type: "address-corrected" } as const] : []),
        { type: "message-decided", messageId, decision: "redriven" },
      ]);
    }
    return { ok: true, caseId: message.caseId };
  });
}

/** The case first, then the mail: whoever holds both took them in this order. */
async function claimWithCase(store: Store, messageId: string) {
  const found = await store.outbox.find(messageId);
  const context = found?.caseId ? await store.caseFiles.claim(found.caseId) : null;
  return { context, message: await store.outbox.claim(messageId) };
}

async function isSuppressed(store: Store, address: string): Promise<boolean> {
  const known = await store.suppressions.listFor(address);
  return known.some(({ kind, liftedAt }) => kind !== "unsubscribe" && liftedAt === null);
}

export const LiftSuppression = z.object({ because: prose("why it may be written to again", 2000) });

export type Lifted =
  | { readonly ok: true; readonly message: Message }
  | { readonly ok: false; readonly reason: "not-suppressed" };

/** We write to the address of this message again, for a reason that is kept. */
export async function liftSuppression(
  services: Services,
  messageId: string,
  { because }: z.output<typeof LiftSuppression>,
  by: Staff,
): Promise<Lifted> {
  return services.transaction(async (store) => {
    const { context, message } = await claimWithCase(store, messageId);
    if (!message) return { ok: false, reason: "not-suppressed" };
    const at = services.now();
    const lifted = await store.suppressions.lift(message.recipientAddress, {
      by: by.id,
      at,
      because,
    });
    if (lifted.length === 0) return { ok: false, reason: "not-suppressed" };
    if (context) {
      await record(services, store, context, by, [
        { type: "suppression-lifted", messageId, because },
      ]);
    }
    return { ok: true, message };
  });
}
