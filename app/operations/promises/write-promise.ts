import type { Actor } from "#app/domain/actor.ts";
import type { WordsAround } from "#app/domain/cases/words-around.ts";
import type { CustomerPromise } from "#app/domain/promises/promise.ts";
import { warningTime } from "#app/domain/promises/promise-due.ts";
import { startClock } from "../clock/customer-answer.ts";
import { teamCalendar } from "../clock/team-calendar.ts";
import { speak } from "../our-word.ts";
import type { CaseContext } from "../ports/cases.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { toldTime } from "./told-time.ts";

/** Writes a promise into the database, with the moment its owner is warned. */
export async function insertPromise(
  services: Services,
  store: Store,
  promise: CustomerPromise,
): Promise<void> {
  const calendar = await teamCalendar(services, store, promise.teamId);
  await store.promises.insert(promise, warningTime(promise, calendar));
}

/**
 * Writes a new promise down and tells the customer (R7): by a mail of its own, which is a word of
 * ours, unless it was said in a contact or an update already.
 */
export async function writePromise(
  services: Services,
  store: Store,
  context: CaseContext,
  promise: CustomerPromise,
  actor: Actor,
  around?: WordsAround,
): Promise<CaseContext> {
  await insertPromise(services, store, promise);
  const told = promise.contactId !== null;
  const after = told ? await goOn(services, store, context) : await speak(services, store, context);
  const { id: promiseId, what } = promise;
  return record(services, store, after, actor, [
    {
      ...{ type: "promise-made", promiseId, what, due: toldTime(promise), told },
      ...(around && { around }),
    },
  ]);
}

/** Something of ours is to be done: a clock that stood for the customer runs again (R11). */
export async function goOn(
  services: Services,
  store: Store,
  context: CaseContext,
): Promise<CaseContext> {
  const caseFile = await store.caseFiles.change(context.caseFile.id, {});
  const changed = { ...context, caseFile };
  return caseFile.status === "waiting" ? startClock(services, store, changed) : changed;
}
