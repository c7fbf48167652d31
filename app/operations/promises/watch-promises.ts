import { theSystem } from "#app/domain/actor.ts";
import type { CustomerPromise } from "#app/domain/promises/promise.ts";
import { breakPromise, warnOfPromise } from "#app/domain/promises/promise-changes.ts";
import { warningTime } from "#app/domain/promises/promise-due.ts";
import { sweepCases } from "../clock/sweep-cases.ts";
import { teamCalendar } from "../clock/team-calendar.ts";
import { alertStaff } from "../escalation/alert-staff.ts";
import type { CaseContext } from "../ports/cases.ts";
import { record } from "../record.ts";
import type { Looking, Services, Store } from "../services.ts";
import { noteBroken } from "./note-broken.ts";

/** Tells the owners of promises that are due soon, once each (R7). Call again until it is 0. */
export function warnOfPromises(services: Services, limit?: number): Promise<number> {
  const find = (store: Looking, now: Date, most: number) =>
    store.promises.findCasesToWarn(now, most);
  return sweepCases(services, { find, act: warn }, limit);
}

async function warn(services: Services, store: Store, context: CaseContext) {
  const now = services.now();
  for (const promise of await store.promises.listToWarn(context.caseFile.id, now)) {
    await warnOf(services, store, context, promise);
  }
}

async function warnOf(
  services: Services,
  store: Store,
  context: CaseContext,
  promise: CustomerPromise,
) {
  const calendar = await teamCalendar(services, store, promise.teamId);
  const decided = warnOfPromise(promise, calendar, services.now());
  if (!decided.ok) {
    // The team's hours were changed since: its warning comes later than was written down.
    return store.promises.setWarning(promise.id, warningTime(promise, calendar));
  }
  await store.promises.save(decided.promise);
  const { id: promiseId, what, due } = promise;
  await record(services, store, context, theSystem, [
    { type: "promise-warned", promiseId, what, dueAt: due.at.toISOString() },
  ]);
  const about = { about: "promise-due", subjectId: promiseId };
  await alertStaff(services, store, context, { ...about, to: ["owner"] });
}

/** Breaks the promises whose time has run out, once each (R8). Call again until it is 0. */
export function breakPromises(services: Services, limit?: number): Promise<number> {
  const find = (store: Looking, now: Date, most: number) =>
    store.promises.findCasesToBreak(now, most);
  return sweepCases(services, { find, act: breakDue }, limit);
}

async function breakDue(services: Services, store: Store, context: CaseContext) {
  const now = services.now();
  let current = context;
  for (const promise of await store.promises.listToBreak(context.caseFile.id, now)) {
    const decided = breakPromise(promise, now);
    if (!decided.ok) continue;
    await store.promises.save(decided.promise);
    current = await noteBroken(services, store, current, decided.promise);
  }
}
