import { theSystem } from "#app/domain/actor.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { FailedMessage, Message } from "../ports/outbox.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";

/**
 * Sets a message aside for good. The customer of a case has not heard from us by it, so the owner is
 * given a call to make (R3). A failure that an older claim reports changes nothing.
 */
export async function mailFailed(services: Services, failure: FailedMessage): Promise<void> {
  await services.transaction(async (store) => {
    const message = await store.outbox.fail(failure);
    if (!message) return;
    if (failure.addressIsDead) {
      await store.outbox.suppress(message.recipientAddress, "hard", services.now(), message.id);
    }
    const context = message.caseId && (await store.caseFiles.claim(message.caseId));
    if (context) await callInstead(services, store, context, message);
  });
}

async function callInstead(
  services: Services,
  store: Store,
  context: CaseContext,
  message: Message,
) {
  const { caseFile } = context;
  const taskId = services.newId();
  const at = services.now();
  const opened = await store.callTasks.open({
    id: taskId,
    caseId: caseFile.id,
    reason: "mail-failed",
    words: `Call: our mail (${message.kind}) did not reach the customer. The mail server said: ${message.lastResponse ?? "nothing"}`,
    assigneeId: caseFile.ownerId,
    dueAt: at,
    once: `mail-failed:${message.id}`,
    createdAt: at,
  });
  await record(services, store, context, theSystem, [
    { type: "message-failed", messageId: message.id, kind: message.kind },
    ...(opened ? [{ type: "call-task-opened", taskId, reason: "mail-failed" } as const] : []),
  ]);
}
