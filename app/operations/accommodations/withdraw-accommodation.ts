import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import { type Actor, staffBehind } from "#app/domain/actor.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";
import { claimAccommodation } from "./claim-accommodation.ts";
import { takeBack } from "./take-back.ts";

export type Withdrawn =
  | { readonly ok: true; readonly accommodation: Accommodation }
  | { readonly ok: false; readonly reason: "not-found" | "not-yours" | "too-late" };

/**
 * Takes a request back: who asked, or who owns the case, until it is issued. What was approved and
 * not issued yet is booked back.
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
    const withdrawn = await takeBack(services, store, current);
    if (!withdrawn) return { ok: false, reason: "too-late" };
    await record(services, store, context, actor, [
      { type: "accommodation-withdrawn", accommodationId: id },
    ]);
    return { ok: true, accommodation: withdrawn };
  });
}
