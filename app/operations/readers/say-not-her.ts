import { theCustomer } from "#app/domain/actor.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";

/**
 * "Not you?" (R25): whoever opened the page says it is not theirs. The link is closed at once, and the
 * owner is to call for the right address. Said twice it is said once.
 */
export async function sayNotHer(services: Services, caseId: string, linkId: string): Promise<void> {
  await services.transaction(async (store) => {
    const context = await store.caseFiles.claim(caseId);
    if (!context) return;
    const at = services.now();
    if (!(await store.links.revoke(linkId, at))) return;
    const taskId = services.newId();
    await store.callTasks.open({
      id: taskId,
      caseId,
      reason: "mail-failed",
      words:
        "Call: somebody opened the customer's page and says that it is not theirs. Ask for the right address; the link is closed.",
      assigneeId: context.owner.id,
      dueAt: at,
      once: `not-her:${linkId}`,
      createdAt: at,
    });
    const caseFile = await store.caseFiles.change(caseId, {});
    await record(services, store, { ...context, caseFile }, theCustomer, [
      { type: "not-her-said", linkId },
      { type: "call-task-opened", taskId, reason: "mail-failed" },
    ]);
  });
}
