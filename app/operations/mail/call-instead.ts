import { theSystem } from "#app/domain/actor.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Message } from "../ports/outbox.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { whatToSay } from "./what-to-say.ts";

/**
 * The customer has not heard from us by this mail, so the owner is given a call to make, with what to
 * say (R3). What the mail's words counted for, they no longer count for: she was not contacted.
 */
export async function callInstead(
  services: Services,
  store: Store,
  context: CaseContext,
  message: Message,
): Promise<void> {
  const { caseFile, customer } = context;
  const taskId = services.newId();
  const at = services.now();
  await store.serviceLevels.unmeet(
    caseFile.id,
    ["first-word", "customer-reply"],
    message.createdAt,
  );
  const opened = await store.callTasks.open({
    id: taskId,
    caseId: caseFile.id,
    reason: "mail-failed",
    words: whatToSay(message, await store.outbox.findProps(message.id), customer.phone),
    assigneeId: caseFile.ownerId,
    dueAt: at,
    once: `mail-failed:${message.id}`,
    createdAt: at,
  });
  if (!opened) return;
  await record(services, store, context, theSystem, [
    { type: "message-failed", messageId: message.id, kind: message.kind, state: message.state },
    { type: "call-task-opened", taskId, reason: "mail-failed" },
  ]);
}
