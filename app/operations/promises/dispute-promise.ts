import { theCustomer } from "#app/domain/actor.ts";
import type { CustomerPromise } from "#app/domain/promises/promise.ts";
import { disputePromise as decide } from "#app/domain/promises/promise-changes.ts";
import { alertStaff } from "../escalation/alert-staff.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";
import { claimPromise } from "./claim-promise.ts";
import { reopenStepsOf } from "./end-steps-of-promise.ts";
import { noteBroken } from "./note-broken.ts";
import { goOn } from "./write-promise.ts";

export type DisputedPromise =
  | { readonly ok: true; readonly promise: CustomerPromise }
  | {
      readonly ok: false;
      readonly reason: "not-found" | Exclude<ReturnType<typeof decide>, { ok: true }>["reason"];
    };

/**
 * "This did not happen", says the customer on her page (R8): it is owed again, and its owner and the
 * lead are told. Pressed twice it is said once.
 * @param caseId of the page: nobody disputes another customer's promise
 */
export async function disputePromise(
  services: Services,
  caseId: string,
  promiseId: string,
): Promise<DisputedPromise> {
  return services.transaction(async (store) => {
    const claimed = await claimPromise(store, promiseId);
    if (!claimed || claimed.context.caseFile.id !== caseId) {
      return { ok: false, reason: "not-found" };
    }
    const { promise: standing } = claimed;
    const decided = decide(standing, services.now());
    if (!decided.ok) {
      const saidBefore = standing.disputedAt !== null && standing.keptAt === null;
      return saidBefore ? { ok: true, promise: standing } : decided;
    }
    const { promise, facts } = decided;
    await store.promises.save(promise);
    await reopenStepsOf(store, promise);
    const goingOn = await goOn(services, store, claimed.context);
    const said = await record(services, store, goingOn, theCustomer, [
      { type: "promise-disputed", promiseId, what: promise.what },
    ]);
    await alertStaff(services, store, said, {
      about: "promise-disputed",
      subjectId: promiseId,
      to: ["owner", "lead"],
    });
    if (facts.includes("broken")) await noteBroken(services, store, said, promise);
    return { ok: true, promise };
  });
}
