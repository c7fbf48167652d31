import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import type { AccommodationState } from "#app/domain/accommodations/state.ts";
import type { AccommodationChanges } from "../ports/accommodations.ts";
import type { Store } from "../services.ts";

/** Moves an accommodation whose case is held by the caller: if it is not where it was read, all is undone. */
export async function move(
  store: Store,
  from: Accommodation,
  to: AccommodationState,
  changes: AccommodationChanges,
): Promise<Accommodation> {
  const moved = await store.accommodations.step({ from, to, changes });
  if (!moved)
    throw new Error(`accommodation ${from.id} was moved by somebody who did not hold its case`);
  return moved;
}
