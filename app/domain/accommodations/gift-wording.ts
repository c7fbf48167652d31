import type { Accommodation } from "./accommodation.ts";
import type { AccommodationState } from "./state.ts";

/** Set aside, or approved and waiting for its provider; she has not been told. */
const wordable: ReadonlySet<AccommodationState> = new Set(["approved", "issued", "heads-up-sent"]);

/** Whether a person can write the words of its own message (R18). */
export function mayBeWorded({ kind, state }: Pick<Accommodation, "kind" | "state">): boolean {
  return kind === "gift-card" && wordable.has(state);
}
