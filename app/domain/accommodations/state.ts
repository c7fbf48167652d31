import { namesOf } from "../names-of.ts";
import type { AccommodationKind } from "./kind.ts";

type StateRule<State extends string> = {
  readonly label: string;
  readonly next: readonly State[];
  /** Whether the customer may see it on her page (R18). */
  readonly shown: boolean;
};

function defineStates<const State extends string>(
  table: {
    readonly [key in State]: StateRule<NoInfer<State>>;
  },
) {
  return table;
}

/**
 * Where an accommodation stands. A gift card is issued (its code is taken) before the heads-up:
 * nothing is announced that we do not hold. `approved` is where it waits for its provider.
 */
export const accommodationStates = defineStates({
  requested: { label: "Asked for", next: ["approved", "declined", "withdrawn"], shown: false },
  approved: { label: "Approved, not issued yet", next: ["issued", "withdrawn"], shown: false },
  declined: { label: "Declined", next: [], shown: false },
  withdrawn: { label: "Withdrawn", next: [], shown: false },
  issued: { label: "Issued", next: ["heads-up-sent", "announced"], shown: false },
  "heads-up-sent": { label: "Heads-up given", next: ["announced"], shown: false },
  announced: { label: "With the customer", next: [], shown: true },
});

export type AccommodationState = keyof typeof accommodationStates;
export const accommodationStateNames = namesOf(accommodationStates);

/** Whether it may go from one state to another. Only a gift card has a heads-up, and never goes without. */
export function canStep(
  kind: AccommodationKind,
  from: AccommodationState,
  to: AccommodationState,
): boolean {
  if (from === "issued") return to === (kind === "gift-card" ? "heads-up-sent" : "announced");
  return (accommodationStates[from].next as readonly AccommodationState[]).includes(to);
}

/** Whether nothing has reached the customer yet, so that it can be taken off the table. */
export function canWithdraw(state: AccommodationState): boolean {
  return state === "requested" || state === "approved";
}
