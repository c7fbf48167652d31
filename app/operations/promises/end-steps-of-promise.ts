import type { CustomerPromise } from "#app/domain/promises/promise.ts";
import type { Services, Store } from "../services.ts";

/**
 * Ends the lines of "what happens next" whose time this promise was: what is kept is done, what was taken
 * back is dropped, and nobody ticks off the same thing twice. Moved or still owed, they stand.
 */
export async function endStepsOf(services: Services, store: Store, promise: CustomerPromise) {
  const state = endOf(promise);
  const steps = state ? await store.steps.listForCase(promise.caseId) : [];
  const open = steps.filter((step) => step.state === "open" && step.promiseId);
  if (!state || open.length === 0) return;
  const promises = new Map(
    (await store.promises.listForCase(promise.caseId)).map((each) => [each.id, each]),
  );
  for (const { id, promiseId } of open) {
    if (newestOf(promises, promiseId)?.id === promise.id) {
      await store.steps.end(id, state, services.now());
    }
  }
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
