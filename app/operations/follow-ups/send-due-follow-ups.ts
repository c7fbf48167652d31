import { theSystem } from "#app/domain/actor.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { reasonToHold } from "#app/domain/cases/follow-up.ts";
import type { FollowUp } from "../ports/follow-up.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";

/**
 * Sends the follow-ups whose time has come: a mail and a call task each, by the same owner (R21).
 * Held, with the reason kept, if the customer wrote, the case reopened or another one is open.
 * @returns how many were settled; call again until it is 0
 */
export async function sendDueFollowUps(services: Services, limit = 50): Promise<number> {
  return services.transaction(async (store) => {
    const due = await store.followUps.claimDue(services.now(), limit);
    for (const followUp of due) await settle(services, store, followUp);
    return due.length;
  });
}

async function settle(services: Services, store: Store, followUp: FollowUp) {
  const now = services.now();
  const context = await store.caseFiles.claim(followUp.caseId);
  if (!context) return;
  const { caseFile } = context;
  const why = reasonToHold({
    reopened: isOpen(caseFile.status),
    wroteSince: await store.history.customerWroteSince(caseFile.id, caseFile.resolvedAt ?? now),
    otherOpenCases: await store.caseFiles.countOtherOpen(caseFile),
    stopped: await store.customers.hasStoppedFollowUps(caseFile.customerId),
  });
  const { round } = followUp;
  await store.followUps.settle(followUp.id, why ? "held" : "sent", why, now);
  if (why) {
    await record(services, store, context, theSystem, [{ type: "follow-up-held", round, why }]);
    return;
  }
  await store.caseFiles.change(caseFile.id, { lastWordAt: now });
  const taskId = services.newId();
  await store.callTasks.open({
    id: taskId,
    caseId: caseFile.id,
    reason: callReasons[round],
    words: callWords[round],
    assigneeId: caseFile.ownerId,
    dueAt: now,
    once: `follow-up:${followUp.id}`,
    createdAt: now,
  });
  await record(services, store, context, theSystem, [
    { type: "follow-up-sent", round, followUpId: followUp.id },
    { type: "call-task-opened", taskId, reason: callReasons[round] },
  ]);
}

const callReasons = { days: "thanks-after-days", weeks: "check-in-after-weeks" } as const;

const callWords = {
  days: "Thank the customer for the patience, and ask: is it still put right? Anything else?",
  weeks: "Check in some weeks later: does it still work as it should? Anything else we can do?",
} as const;
