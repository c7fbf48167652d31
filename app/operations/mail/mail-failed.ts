import type { FailedMessage } from "../ports/outbox.ts";
import type { Services } from "../services.ts";
import { callInstead } from "./call-instead.ts";

/**
 * Sets a message aside for good. The customer of a case has not heard from us by it, so the owner is
 * given a call to make (R3). A failure that an older claim reports changes nothing.
 */
export async function mailFailed(services: Services, failure: FailedMessage): Promise<void> {
  await services.transaction(async (store) => {
    const message = await store.outbox.fail(failure);
    if (!message) return;
    if (failure.addressIsDead) {
      await store.suppressions.suppress(
        message.recipientAddress,
        "hard",
        services.now(),
        message.id,
      );
    }
    const context = message.caseId && (await store.caseFiles.claim(message.caseId));
    if (context) await callInstead(services, store, context, message);
  });
}
