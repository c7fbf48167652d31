import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import { postingFor } from "#app/domain/accommodations/posting.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { AccommodationChanges } from "../ports/accommodations.ts";
import type { CaseContext } from "../ports/cases.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { issueApproved } from "./issue-approved.ts";
import { move } from "./move.ts";
import { endReservation, release } from "./spend-budget.ts";

type Approving = {
  readonly from: Accommodation;
  /** Who, when, and how much where it is less than asked for. */
  readonly decision: AccommodationChanges;
  readonly actor: Actor;
};

/**
 * Books a request as approved, frees what was held back and is not given, and has it issued where its
 * provider can, all in the caller's transaction, which holds its case.
 */
export async function approve(
  services: Services,
  store: Store,
  context: CaseContext,
  { from, decision, actor }: Approving,
): Promise<Accommodation> {
  const approved = await move(store, from, "approved", decision);
  const { id, amountMinor, currency, byAuthority } = approved;
  await release(store, approved, from.askedMinor - amountMinor);
  await endReservation(services, store, approved);
  await store.ledger.post({
    id: services.newId(),
    step: "approved",
    at: services.now(),
    accommodationId: id,
    batchId: null,
    lines: postingFor("approved", approved),
  });
  const after = await record(services, store, context, actor, [
    { type: "accommodation-approved", accommodationId: id, byAuthority, amountMinor, currency },
  ]);
  return issueApproved(services, store, after, approved, actor);
}
