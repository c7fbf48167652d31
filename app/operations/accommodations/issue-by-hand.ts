import { z } from "zod";
import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import type { Actor } from "#app/domain/actor.ts";
import { line } from "../fields.ts";
import type { Services } from "../services.ts";
import { claimAccommodation } from "./claim-accommodation.ts";
import { completeIssue } from "./issue-approved.ts";

/** What finance types in after doing it outside. */
export const IssueByHand = z.strictObject({
  reference: line("the number it has outside, such as that of the transfer or the order", 120),
});

export type IssuedByHand =
  | { readonly ok: true; readonly accommodation: Accommodation }
  | {
      readonly ok: false;
      readonly reason: "not-found" | "not-by-hand" | "not-approved" | "number-taken";
    };

/**
 * Says that something approved was carried out outside: a refund, a replacement, a free period. From
 * then on the customer is told. The same number twice is one deed; for another request it is refused.
 */
export async function issueByHand(
  services: Services,
  id: string,
  { reference }: z.output<typeof IssueByHand>,
  actor: Actor,
): Promise<IssuedByHand> {
  return services.transaction(async (store) => {
    const claimed = await claimAccommodation(store, id);
    if (!claimed) return { ok: false, reason: "not-found" };
    const { context, accommodation: approved } = claimed;
    if (approved.provider !== "by-hand") return { ok: false, reason: "not-by-hand" };
    if (approved.providerReference === reference) return { ok: true, accommodation: approved };
    if (approved.state !== "approved") return { ok: false, reason: "not-approved" };
    const twin = await store.accommodations.findByProviderReference("by-hand", reference);
    if (twin) return { ok: false, reason: "number-taken" };
    const issued = await completeIssue(services, store, context, { approved, reference, actor });
    return { ok: true, accommodation: issued };
  });
}
