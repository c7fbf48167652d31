import type { Actor } from "#app/domain/actor.ts";
import type { WordsAround } from "#app/domain/cases/words-around.ts";
import type { CustomerPromise } from "#app/domain/promises/promise.ts";
import { keepPromise as decide } from "#app/domain/promises/promise-changes.ts";
import type { Services, Store } from "../services.ts";
import { claimPromise } from "./claim-promise.ts";
import { settlePromise } from "./settle-promise.ts";

export type KeptPromise =
  | { readonly ok: true; readonly promise: CustomerPromise }
  | {
      readonly ok: false;
      readonly reason:
        | "not-found"
        | "already-moved"
        | "already-withdrawn"
        | "already-replaced"
        | "already-released";
    };

/** It was done (R7), in time or late. Said twice it is said once. */
export async function keepPromise(
  services: Services,
  id: string,
  actor: Actor,
  around?: WordsAround,
): Promise<KeptPromise> {
  return services.transaction((store) => keepPromiseIn(services, store, id, actor, around));
}

/** The same within a transaction: a step that is done keeps its promise. */
export async function keepPromiseIn(
  services: Services,
  store: Store,
  id: string,
  actor: Actor,
  around?: WordsAround,
): Promise<KeptPromise> {
  const claimed = await claimPromise(store, id);
  if (!claimed) return { ok: false, reason: "not-found" };
  const decided = decide(claimed.promise, services.now());
  if (!decided.ok) {
    const { reason } = decided;
    return reason === "already-kept"
      ? { ok: true, promise: claimed.promise }
      : { ok: false, reason };
  }
  const { promise, facts } = decided;
  const late = promise.state === "kept-late";
  const kept = { type: "promise-kept", promiseId: id, what: promise.what, late } as const;
  const happening = { ...kept, ...(around && { around }) };
  await settlePromise(services, store, claimed.context, { promise, facts, happening, actor });
  return { ok: true, promise };
}
