import type { StaffActor } from "#app/domain/actor.ts";
import type { Sayable } from "../ports/composer.ts";
import type { Services } from "../services.ts";
import { letterOfDraft } from "./letter-of-draft.ts";
import { findContext, sampleAddress } from "./preview-draft.ts";

export type SentTest =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" | "about-nothing" };

/** Sends the mail to its writer alone: not in the case's thread, its link opens nothing. */
export async function sendTest(
  services: Services,
  reference: string,
  draft: Sayable,
  actor: StaffActor,
): Promise<SentTest> {
  return services.transaction(async (store) => {
    const context = await findContext(store, reference);
    const writer = await store.staff.find(actor.id);
    if (!context || !writer) return { ok: false, reason: "not-found" };
    const address = sampleAddress(services);
    const letter = await letterOfDraft(services, store, context, draft, address);
    if (!letter) return { ok: false, reason: "about-nothing" };
    const now = services.now();
    await store.outbox.put({
      ...letter,
      // Pressed twice within a few seconds it is one.
      once: `test:${actor.id}:${Math.floor(now.getTime() / 5000)}`,
      caseId: null,
      customerId: null,
      to: { name: writer.name, address: writer.email },
      locale: context.customer.locale,
      createdAt: now,
      dueAt: now,
      createdBy: writer.id,
    });
    return { ok: true };
  });
}
