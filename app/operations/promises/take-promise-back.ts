import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import type { CustomerPromise } from "#app/domain/promises/promise.ts";
import { releasePromise, withdrawPromise } from "#app/domain/promises/promise-changes.ts";
import { goesRound } from "../composer/goes-round.ts";
import type { Services } from "../services.ts";
import { claimPromise } from "./claim-promise.ts";
import { because } from "./promise-fields.ts";
import { settlePromise } from "./settle-promise.ts";
import { toldTime } from "./told-time.ts";

export const TakePromiseBack = z.strictObject({ because });

type Refusal =
  | Exclude<ReturnType<typeof withdrawPromise>, { ok: true }>["reason"]
  | Exclude<ReturnType<typeof releasePromise>, { ok: true }>["reason"]
  | "not-found"
  | "needs-second-reader";

export type TakenBack =
  | { readonly ok: true; readonly promise: CustomerPromise }
  | { readonly ok: false; readonly reason: Refusal };

const ways = {
  /** In time: it is withdrawn. */
  withdraw: { decide: withdrawPromise, type: "promise-withdrawn" },
  /** Broken, and can no longer be kept: it stays broken, and is owed no more. */
  release: { decide: releasePromise, type: "promise-released" },
} as const;

/** Takes a promise back, and tells the customer why (R7). */
export async function takePromiseBack(
  services: Services,
  id: string,
  input: z.output<typeof TakePromiseBack> & { readonly way: keyof typeof ways },
  actor: Actor,
): Promise<TakenBack> {
  return services.transaction(async (store) => {
    const claimed = await claimPromise(store, id);
    if (!claimed) return { ok: false, reason: "not-found" };
    if (await goesRound(services, store, claimed.promise.caseId)) {
      return { ok: false, reason: "needs-second-reader" };
    }
    const { decide, type } = ways[input.way];
    const decided = decide(claimed.promise, input.because, services.now());
    if (!decided.ok) return decided;
    const { promise, facts } = decided;
    const was = toldTime(promise);
    const happening = {
      type,
      promiseId: id,
      what: promise.what,
      was,
      because: input.because,
    } as const;
    await settlePromise(services, store, claimed.context, { promise, facts, happening, actor });
    return { ok: true, promise };
  });
}
