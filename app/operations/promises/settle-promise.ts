import type { Actor } from "#app/domain/actor.ts";
import type { CaseHappening } from "#app/domain/cases/case-event.ts";
import type { CustomerPromise } from "#app/domain/promises/promise.ts";
import type { PromiseFact } from "#app/domain/promises/promise-changes.ts";
import { speak } from "../our-word.ts";
import type { CaseContext } from "../ports/cases.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { endStepsOf } from "./end-steps-of-promise.ts";
import { noteBroken } from "./note-broken.ts";

type Settling = {
  readonly promise: CustomerPromise;
  readonly facts: readonly PromiseFact[];
  readonly happening: CaseHappening;
  readonly actor: Actor;
};

/**
 * Saves what a member of staff made of a promise and tells the customer, which is a word of ours. If
 * its time had run out it was broken first, whether or not anybody had noticed (R7).
 */
export async function settlePromise(
  services: Services,
  store: Store,
  context: CaseContext,
  { promise, facts, happening, actor }: Settling,
): Promise<CaseContext> {
  await store.promises.save(promise);
  await endStepsOf(services, store, promise);
  const standing = facts.includes("broken")
    ? await noteBroken(services, store, context, promise)
    : context;
  const said = await speak(services, store, standing);
  return record(services, store, said, actor, [happening]);
}
