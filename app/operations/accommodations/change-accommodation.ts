import { z } from "zod";
import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import { type Actor, staffBehind } from "#app/domain/actor.ts";
import { stopHere } from "../orders/call-off.ts";
import type { Services, Store } from "../services.ts";
import { type AskedFor, addRequest } from "./add-request.ts";
import type { AskedAccommodation } from "./asked-accommodation.ts";
import { claimAccommodation } from "./claim-accommodation.ts";
import { takeBack } from "./take-back.ts";

/** Which request, and as which version it was read. */
export const ChangedRequest = z.object({ id: z.uuid(), version: z.coerce.number().int() });

export type Changed =
  | AskedFor
  | {
      readonly ok: false;
      readonly reason: "not-yours" | "changed-meanwhile" | "too-late" | "has-left";
    };

/** Undoes what was written on the way to a refusal. */
class Refused extends Error {
  constructor(readonly changed: Changed) {
    super("the change was refused");
  }
}

/**
 * Who asked changes what they asked for, until it is issued. The request is taken back and asked anew
 * in its place, with a new range, new limits and a new reservation: whoever had approved it, or has it
 * on their screen, approved something else (MON-5). The same change twice is one.
 */
export async function changeAccommodation(
  services: Services,
  { id, version }: z.output<typeof ChangedRequest>,
  asked: AskedAccommodation,
  actor: Actor,
): Promise<Changed> {
  try {
    return await services.transaction(async (store) => {
      const changed = await change(services, store, { id, version, asked, actor });
      if (!changed.ok) throw new Refused(changed);
      return changed;
    });
  } catch (error) {
    if (error instanceof Refused) return error.changed;
    throw error;
  }
}

type Changing = z.output<typeof ChangedRequest> & {
  readonly asked: AskedAccommodation;
  readonly actor: Actor;
};

async function change(
  services: Services,
  store: Store,
  { id, version, asked, actor }: Changing,
): Promise<Changed> {
  const by = staffBehind(actor);
  const claimed = await claimAccommodation(store, id);
  if (!claimed || !by) return { ok: false, reason: "not-found" };
  const { context, accommodation: current } = claimed;
  if (current.requestedBy !== by) return { ok: false, reason: "not-yours" };
  const successor = await store.accommodations.findReplacement(id);
  if (successor && isSame(successor, asked)) {
    return { ok: true, created: false, accommodation: successor };
  }
  if (context.caseFile.status === "closed") return { ok: false, reason: "case-closed" };
  if (successor || current.version !== version) return { ok: false, reason: "changed-meanwhile" };
  if (isSame(current, asked)) return { ok: true, created: false, accommodation: current };
  const order = await store.providerOrders.claim(id);
  // What has left for a provider outside is taken back first, and asked for anew then.
  if (order && !(await stopHere(store, order))) return { ok: false, reason: "has-left" };
  if (!(await takeBack(services, store, current))) return { ok: false, reason: "too-late" };
  const role = await store.staff.findRole(by);
  return addRequest(services, store, context, {
    asked,
    by: { id: by, role },
    actor,
    replaces: current,
  });
}

function isSame(current: Accommodation, asked: AskedAccommodation): boolean {
  const fields = ["kind", "currency", "what", "why", "rangeWhy"] as const;
  return (
    current.askedMinor === asked.amountMinor &&
    fields.every((field) => current[field] === asked[field])
  );
}
