import type { Actor } from "#app/domain/actor.ts";
import { type CustomerPromise, isOwed } from "#app/domain/promises/promise.ts";
import type { Step } from "#app/domain/promises/step.ts";
import type { CaseContext } from "../ports/cases.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { keepPromiseIn } from "./keep-promise.ts";

export type EndedStep =
  | {
      readonly ok: true;
      readonly step: Step;
      /** The one it stands for; where that was moved, the one in its place. */
      readonly promise: CustomerPromise | null;
    }
  | {
      readonly ok: false;
      readonly reason: "not-found" | "already-ended" | "promise-still-owed";
    };

/**
 * A step is done, or dropped. One that is done keeps its promise; one whose promise is still owed
 * cannot be dropped: the promise is moved or taken back first, so that the customer is told (R7).
 * Said twice it is said once; what ended the other way stays as it ended.
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
    return endClaimed(services, store, { ...claimed, state, actor });
  });
}

async function endClaimed(services: Services, store: Store, ending: Ending): Promise<EndedStep> {
  const { step, state, actor } = ending;
  const standing = await promiseOf(store, step);
  if (step.state === state) return { ok: true, step, promise: standing };
  if (step.state !== "open") return { ok: false, reason: "already-ended" };
  const owed = standing && isOwed(standing) ? standing : null;
  if (owed && state === "dropped") return { ok: false, reason: "promise-still-owed" };
  // Kept, the promise ends its step with it, and says so in the history.
  if (owed) await keepPromiseIn(services, store, owed.id, actor);
  else await end(services, store, ending);
  const ended = { ...step, state, endedAt: services.now() };
  return { ok: true, step: ended, promise: owed ? await promiseOf(store, step) : standing };
}

type Ending = {
  readonly step: Step;
  readonly context: CaseContext;
  readonly state: "done" | "dropped";
  readonly actor: Actor;
};

async function end(
  services: Services,
  store: Store,
  { step, context, state, actor }: Ending,
): Promise<void> {
  const { id: stepId, caseId, what, doer } = step;
  await store.steps.end(stepId, state, services.now());
  const caseFile = await store.caseFiles.change(caseId, {});
  const type = state === "done" ? "step-done" : droppedOf(doer);
  await record(services, store, { ...context, caseFile }, actor, [{ type, stepId, what }]);
}

/** She may have done already what she had to do: her history says that it is not needed any more (R14). */
function droppedOf(doer: Step["doer"]) {
  return doer === "customer" ? "her-step-dropped" : "step-dropped";
}

async function claimStep(store: Store, id: string) {
  const seen = await store.steps.find(id);
  const context = seen && (await store.caseFiles.claim(seen.caseId));
  const step = context && (await store.steps.find(id));
  return step ? { step, context } : null;
}

/** The promise a step stands for; the one in its place when it was moved. */
async function promiseOf(store: Store, { promiseId }: Step) {
  let promise = promiseId ? await store.promises.find(promiseId) : null;
  while (promise?.replacedBy) promise = await store.promises.find(promise.replacedBy);
  return promise;
}
