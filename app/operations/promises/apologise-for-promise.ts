import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import { goesRound } from "../composer/goes-round.ts";
import { escalateIfSaid } from "../escalation/escalate-if-said.ts";
import { prose } from "../fields.ts";
import { speak } from "../our-word.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";
import { claimPromise } from "./claim-promise.ts";
import { toldTime } from "./told-time.ts";

export const ApologiseForPromise = z.strictObject({ words: prose("the apology", 10_000) });

export type ApologisedForPromise =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" | "not-broken" | "needs-second-reader" };

/** Says to the customer, in a person's words, that a promise was not kept (R8). */
export async function apologiseForPromise(
  services: Services,
  promiseId: string,
  { words }: z.output<typeof ApologiseForPromise>,
  actor: Actor,
): Promise<ApologisedForPromise> {
  return services.transaction(async (store) => {
    const claimed = await claimPromise(store, promiseId);
    if (!claimed) return { ok: false, reason: "not-found" };
    const { promise, context } = claimed;
    if (!promise.brokenAt) return { ok: false, reason: "not-broken" };
    if (await store.history.saidLast(promise.caseId, "promise-apologised", words)) {
      return { ok: true };
    }
    if (await goesRound(services, store, promise.caseId)) {
      return { ok: false, reason: "needs-second-reader" };
    }
    await store.drafts.markUsed(promiseId, services.now());
    const said = await speak(services, store, context);
    const { what } = promise;
    const after = await record(services, store, said, actor, [
      { type: "promise-apologised", promiseId, what, was: toldTime(promise), words },
    ]);
    await escalateIfSaid(services, store, after, words, actor);
    return { ok: true };
  });
}
