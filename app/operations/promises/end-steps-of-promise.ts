import type { CustomerPromise } from "#app/domain/promises/promise.ts";
import type { Step } from "#app/domain/promises/step.ts";
import type { Services, Store } from "../services.ts";

/**
 * Ends the lines of "what happens next" whose time this promise was: what is kept is done, what was taken
 * back is dropped, and nobody ticks off the same thing twice. Moved or still owed, they stand.
 */
export async function endStepsOf(services: Services, store: Store, promise: CustomerPromise) {
  const state = endOf(promise);
  if (!state) return;
  for (const { id } of await stepsOf(store, promise, "open")) {
    await store.steps.end(id, state, services.now());
  }
}

/** The other way round: "this did not happen", and what was ticked off is still to come (R8). */
export async function reopenStepsOf(store: Store, promise: CustomerPromise) {
  for (const { id } of await stepsOf(store, promise, "done")) await store.steps.reopen(id);
}

/** Those in this state whose time the promise is. */
async function stepsOf(store: Store, { id, caseId }: CustomerPromise, state: Step["state"]) {
  const steps = await store.steps.listForCase(caseId);
  const alike = steps.filter((step) => step.state === state && step.promiseId);
  if (alike.length === 0) return [];
  const all = await store.promises.listForCase(caseId);
  const promises = new Map(all.map((each) => [each.id, each]));
  return alike.filter(({ promiseId }) => newestOf(promises, promiseId)?.id === id);
}

function endOf({ state, releasedAt }: CustomerPromise): "done" | "dropped" | null {
  if (state === "kept" || state === "kept-late") return "done";
  return state === "withdrawn" || releasedAt ? "dropped" : null;
}

/** The promise itself, or the one in its place when it was moved. */
function newestOf(promises: ReadonlyMap<string, CustomerPromise>, id: string | null) {
  let promise = id ? promises.get(id) : undefined;
  while (promise?.replacedBy) promise = promises.get(promise.replacedBy);
  return promise;
}
