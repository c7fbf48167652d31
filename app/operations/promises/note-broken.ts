import { theSystem } from "#app/domain/actor.ts";
import { whatTriggers } from "#app/domain/escalation/what-triggers.ts";
import type { CustomerPromise } from "#app/domain/promises/promise.ts";
import { brokenPromiseDraft } from "#emails/kit/promise-words.ts";
import { nothingIsWrong } from "../clock/no-facts.ts";
import { alertStaff } from "../escalation/alert-staff.ts";
import { raiseTrigger } from "../escalation/raise-trigger.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";
import { writeEvents } from "../write-events.ts";
import { toldTime } from "./told-time.ts";

/**
 * A promise was broken (R8): a second failure, an apology drafted for its owner to send, the level
 * raised. The customer's clock goes on as it was: that we failed is no word to her.
 */
export async function noteBroken(
  services: Services,
  store: Store,
  context: CaseContext,
  promise: CustomerPromise,
): Promise<CaseContext> {
  const { id: promiseId, what, due } = promise;
  const failureCount = context.caseFile.failureCount + 1;
  const caseFile = await store.caseFiles.change(context.caseFile.id, { failureCount });
  const failed = { ...context, caseFile };
  await writeEvents(services, store, failed, theSystem, [
    { type: "promise-broken", promiseId, what, dueAt: due.at.toISOString() },
  ]);
  await draftApology(services, store, failed, promise);
  await alertStaff(services, store, failed, {
    about: "promise-broken",
    subjectId: promiseId,
    to: ["owner"],
  });
  const promises = [{ id: promiseId, dueAt: due.at }];
  const [trigger] = whatTriggers({ ...nothingIsWrong, promises }, services.now());
  return trigger ? raiseTrigger(services, store, failed, trigger) : failed;
}

async function draftApology(
  services: Services,
  store: Store,
  context: CaseContext,
  promise: CustomerPromise,
) {
  const { locale, timeZone, name } = context.customer;
  const draft = {
    id: services.newId(),
    caseId: promise.caseId,
    moment: "promise-broken",
    aboutId: promise.id,
    words: brokenPromiseDraft({ locale, timeZone, name }, promise.what, toldTime(promise)),
    createdAt: services.now(),
  } as const;
  if (!(await store.drafts.keep(draft))) return;
  await writeEvents(services, store, context, theSystem, [
    { type: "apology-drafted", promiseId: promise.id, draftId: draft.id },
  ]);
}
