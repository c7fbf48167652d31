import { theSystem } from "#app/domain/actor.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { isLow, mayAskQuestions } from "#app/domain/cases/feedback.ts";
import { reasonToHold } from "#app/domain/cases/follow-up.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { FollowUp } from "../ports/follow-up.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";

/**
 * Sends the follow-ups whose time has come: a mail and a call task each, by the same owner (R21).
 * Held, with the reason kept, if the customer wrote, the case reopened or another one is open.
 * @returns how many were settled; call again until it is 0
 */
export async function sendDueFollowUps(services: Services, limit = 50): Promise<number> {
  const due = await services.look(({ followUps }) => followUps.listDue(services.now(), limit));
  let settled = 0;
  // Each in a transaction of its own, its case locked first, as everybody does who changes a case.
  for (const followUp of due) {
    if (await services.transaction((store) => settle(services, store, followUp))) settled += 1;
  }
  return settled;
}

/** False when somebody else was faster, or the case was reopened meanwhile. */
async function settle(services: Services, store: Store, followUp: FollowUp): Promise<boolean> {
  const now = services.now();
  const context = await store.caseFiles.claim(followUp.caseId);
  if (!context) return false;
  const { caseFile } = context;
  const why = reasonToHold({
    reopened: isOpen(caseFile.status),
    wroteSince: await store.history.customerWroteSince(caseFile.id, caseFile.resolvedAt ?? now),
    otherOpenCases: await store.caseFiles.countOtherOpen(caseFile),
    stopped: await store.customers.hasStoppedFollowUps(caseFile.customerId),
    unhappy: await isUnhappy(store, followUp),
  });
  const { round } = followUp;
  if (!(await store.followUps.settle(followUp.id, why ? "held" : "sent", why, now))) return false;
  if (why) {
    await record(services, store, context, theSystem, [{ type: "follow-up-held", round, why }]);
    return true;
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
  const questions = round === "days" && (await takeQuestions(store, context, now));
  await record(services, store, context, theSystem, [
    { type: "follow-up-sent", round, followUpId: followUp.id, questions },
    ...(questions ? [{ type: "questions-asked" } as const] : []),
    { type: "call-task-opened", taskId, reason: callReasons[round] },
  ]);
  return true;
}

async function isUnhappy(store: Store, { caseId, resolutionNo }: FollowUp): Promise<boolean> {
  const answer = await store.feedback.findSatisfaction(caseId, resolutionNo);
  return answer !== null && isLow(answer.score);
}

/** The two questions go with the thank-you after a first failure (R22), and are noted as asked. */
async function takeQuestions(store: Store, { caseFile }: CaseContext, now: Date): Promise<boolean> {
  const wereAsked = (await store.feedback.findQuestions(caseFile.id)) !== null;
  const isFirstFailure = await store.feedback.isFirstFailure(caseFile);
  if (!mayAskQuestions({ isFirstFailure, wereAsked, stopped: false })) return false;
  const nothing = { doing: null, helped: null, answeredAt: null, changedAt: null };
  await store.feedback.saveQuestions({ caseId: caseFile.id, askedAt: now, ...nothing });
  return true;
}

const callReasons = { days: "thanks-after-days", weeks: "check-in-after-weeks" } as const;

const callWords = {
  days: "Thank the customer for the patience, and ask: is it still put right? Anything else?",
  weeks: "Check in some weeks later: does it still work as it should? Anything else we can do?",
} as const;
