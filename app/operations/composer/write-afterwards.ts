import type { Actor } from "#app/domain/actor.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import type { CaseContext } from "../ports/cases.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";

type Word = {
  readonly moment: "thanks-after-days" | "check-in-after-weeks";
  readonly body: string;
};

const rounds = { "thanks-after-days": "days", "check-in-after-weeks": "weeks" } as const;

/**
 * A follow-up in a person's own words, on a case that is over (R20, R21): the planned one of this
 * round is then not sent by itself. Its call is owed all the same.
 */
export async function writeAfterwards(
  services: Services,
  store: Store,
  context: CaseContext,
  { moment, body }: Word,
  actor: Actor,
): Promise<{ ok: true } | { ok: false; reason: "not-resolved" }> {
  const { caseFile } = context;
  if (isOpen(caseFile.status)) return { ok: false, reason: "not-resolved" };
  if (await store.history.saidLast(caseFile.id, "update-posted", body)) return { ok: true };
  const now = services.now();
  const planned = await store.followUps.findPlanned(caseFile.id, rounds[moment]);
  if (planned) await store.followUps.settle(planned.id, "sent", null, now);
  const changed = await store.caseFiles.change(caseFile.id, { lastWordAt: now });
  await record(services, store, { ...context, caseFile: changed }, actor, [
    { type: "update-posted", body, status: null, moment },
    ...(planned ? [await callOf(services, store, context, planned.id, moment)] : []),
  ]);
  return { ok: true };
}

/** Each follow-up is a mail and a call (R21). */
async function callOf(
  services: Services,
  store: Store,
  { caseFile }: CaseContext,
  followUpId: string,
  reason: Word["moment"],
) {
  const taskId = services.newId();
  const at = services.now();
  await store.callTasks.open({
    id: taskId,
    caseId: caseFile.id,
    reason,
    words: "You wrote to the customer in your own words. Call as well: is all well? Anything else?",
    assigneeId: caseFile.ownerId,
    dueAt: at,
    once: `follow-up:${followUpId}`,
    createdAt: at,
  });
  return { type: "call-task-opened", taskId, reason } as const;
}
