import type { Actor } from "#app/domain/actor.ts";
import { isOwed } from "#app/domain/promises/promise.ts";
import type { Step } from "#app/domain/promises/step.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { keepPromiseIn } from "./keep-promise.ts";

export type EndedStep =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" | "promise-still-owed" };

/**
 * A step is done, or dropped. One that is done keeps its promise; one whose promise is still owed
 * cannot be dropped: the promise is moved or taken back first, so that the customer is told (R7).
 */
export async function endStep(
  services: Services,
  stepId: string,
  state: "done" | "dropped",
  actor: Actor,
): Promise<EndedStep> {
  return services.transaction(async (store) => {
    const claimed = await claimStep(store, stepId);
    if (!claimed) return { ok: false, reason: "not-found" };
    const { step, context } = claimed;
    if (step.state !== "open") return { ok: true };
    const owed = await promiseOwedBy(store, step);
    if (owed && state === "dropped") return { ok: false, reason: "promise-still-owed" };
    // Kept, the promise ends its step with it, and says so in the history.
    if (owed) await keepPromiseIn(services, store, owed.id, actor);
    if (owed) return { ok: true };
    await store.steps.end(stepId, state, services.now());
    const caseFile = await store.caseFiles.change(step.caseId, {});
    const type = state === "done" ? "step-done" : "step-dropped";
    await record(services, store, { ...context, caseFile }, actor, [
      { type, stepId, what: step.what },
    ]);
    return { ok: true };
  });
}

async function claimStep(store: Store, id: string) {
  const seen = await store.steps.find(id);
  const context = seen && (await store.caseFiles.claim(seen.caseId));
  const step = context && (await store.steps.find(id));
  return step ? { step, context } : null;
}

/** The promise a step stands for, while it is owed; the one in its place when it was moved. */
async function promiseOwedBy(store: Store, { promiseId }: Step) {
  let promise = promiseId ? await store.promises.find(promiseId) : null;
  while (promise?.replacedBy) promise = await store.promises.find(promise.replacedBy);
  return promise && isOwed(promise) ? promise : null;
}
