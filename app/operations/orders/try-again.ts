import { z } from "zod";
import { externalIdOf, mayStandThere } from "#app/domain/accommodations/order.ts";
import { type Actor, staffBehind } from "#app/domain/actor.ts";
import { claimAccommodation } from "../accommodations/claim-accommodation.ts";
import { line, orNothing } from "../fields.ts";
import type { OrderChanges, ProviderOrder } from "../ports/provider-orders.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";
import { findOutside } from "./find-provider.ts";

/** What finance types where the provider could not be told where it goes. */
export const TryAgain = z.strictObject({
  target: orNothing(line("where it goes there, such as its id", 200)),
});

export type TriedAgain =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: "not-found" | "not-failed" | "not-there" | "still-needed";
    };

/**
 * Orders again what failed, under the order's own name where it may stand there, else under the next one.
 * It is looked up first, so that a second press, or a first order that was late, gives nothing twice.
 */
export async function tryAgain(
  services: Services,
  id: string,
  { target }: z.output<typeof TryAgain>,
  actor: Actor,
): Promise<TriedAgain> {
  return services.transaction(async (store) => {
    const found = await claimAccommodation(store, id);
    const order = found && (await store.providerOrders.claim(id));
    if (!order) return { ok: false, reason: "not-found" };
    const problem = problemOf(services, order, target);
    if (problem) return problem;
    const at = services.now();
    const fresh = {
      state: "to-place",
      dueAt: at,
      refusal: null,
      tries: 0,
      lastWords: null,
    } as const;
    await store.providerOrders.change(id, {
      ...fresh,
      ...nextRound(order),
      ...(target ? { target } : {}),
    });
    const label = findOutside(services, order.provider)?.label ?? order.provider;
    await record(services, store, found.context, actor, [
      { type: "accommodation-order-tried-again", accommodationId: id, provider: label },
    ]);
    await store.audit.append({
      ...{ stream: "provider-orders", at, actor, action: "order-tried-again" },
      details: { accommodationId: id, by: staffBehind(actor), refusal: order.refusal },
    });
    return { ok: true };
  });
}

/** Why it is not tried again, or that it is on its way already, as by a second press; null: go on. */
function problemOf(
  services: Services,
  { state, provider, refusal }: ProviderOrder,
  target: string | undefined,
): TriedAgain | null {
  if (state === "to-place" || state === "placing") return { ok: true };
  if (state !== "failed") return { ok: false, reason: "not-failed" };
  if (!target) return refusal === "target-needed" ? { ok: false, reason: "still-needed" } : null;
  const shape = findOutside(services, provider)?.target?.shape;
  return shape?.test(target) ? null : { ok: false, reason: "not-there" };
}

/** A name that ended at the provider for good answers with that end for ever; the next one is free. */
function nextRound({ accommodationId, round, refusal }: ProviderOrder): OrderChanges {
  const neverReached = ["not-set-up", "target-needed"].includes(refusal ?? "");
  if (neverReached || mayStandThere(refusal)) return {};
  return {
    round: round + 1,
    externalId: externalIdOf(accommodationId, round + 1),
    reference: null,
    giftReference: null,
  };
}
