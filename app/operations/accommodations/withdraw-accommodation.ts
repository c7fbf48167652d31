import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import { type Actor, staffBehind } from "#app/domain/actor.ts";
import { callOff } from "../orders/call-off.ts";
import type { CaseContext } from "../ports/cases.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { claimAccommodation } from "./claim-accommodation.ts";
import { takeBack } from "./take-back.ts";

export type Withdrawn =
  | { readonly ok: true; readonly accommodation: Accommodation }
  | {
      readonly ok: false;
      readonly reason: "not-found" | "not-yours" | "too-late" | "has-left" | "being-called-off";
    };

/**
 * Takes a request back: who asked, or who owns the case, until it is issued. What was approved and
 * not issued yet is booked back. What has left for a provider outside is taken back only where that calls
 * it off, and once it did.
 */
export async function withdrawAccommodation(
  services: Services,
  id: string,
  actor: Actor,
): Promise<Withdrawn> {
  const by = staffBehind(actor);
  return services.transaction(async (store) => {
    const claimed = await claimAccommodation(store, id);
    if (!claimed) return { ok: false, reason: "not-found" };
    const { context, accommodation: current } = claimed;
    if (by !== current.requestedBy && by !== context.caseFile.ownerId) {
      return { ok: false, reason: "not-yours" };
    }
    if (current.state === "withdrawn") return { ok: true, accommodation: current };
    const order = await store.providerOrders.claim(id);
    const standing = order && (await callOff(services, store, order, by));
    if (standing) return { ok: false, reason: standing };
    const withdrawn = await finishWithdrawal(services, store, context, { current, actor });
    return withdrawn ? { ok: true, accommodation: withdrawn } : { ok: false, reason: "too-late" };
  });
}

/**
 * Takes a request off the table, and says so in the history. The caller holds its case, and knows that
 * no provider has it. Null when something has reached the customer.
 */
export async function finishWithdrawal(
  services: Services,
  store: Store,
  context: CaseContext,
  { current, actor }: { readonly current: Accommodation; readonly actor: Actor },
): Promise<Accommodation | null> {
  const withdrawn = await takeBack(services, store, current);
  if (!withdrawn) return null;
  await record(services, store, context, actor, [
    { type: "accommodation-withdrawn", accommodationId: current.id },
  ]);
  return withdrawn;
}
