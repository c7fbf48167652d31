import type { Accommodation } from "./accommodation.ts";
import type { AccommodationState } from "./state.ts";

/** Set aside, or approved and waiting for its provider; she has not been told. */
const wordable: ReadonlySet<AccommodationState> = new Set(["approved", "issued", "heads-up-sent"]);

/** With finance, or set aside: its heads-up has not left. */
const unannounced: ReadonlySet<AccommodationState> = new Set(["requested", "approved", "issued"]);

/** Whether a person can write the words of its heads-up (R18). */
export function headsUpMayBeWorded({
  kind,
  state,
}: Pick<Accommodation, "kind" | "state">): boolean {
  return kind === "gift-card" && unannounced.has(state);
}

/** Whether a person can write the words of its own message (R18). */
export function mayBeWorded({ kind, state }: Pick<Accommodation, "kind" | "state">): boolean {
  return kind === "gift-card" && wordable.has(state);
}
