import { type AccommodationKind, accommodationKinds } from "#app/domain/accommodations/kind.ts";
import type { DifferenceKind } from "#app/domain/accommodations/reconcile.ts";

/** A provider as a page needs it. */
export type ProviderFacts = {
  readonly name: string;
  readonly label: string;
  readonly isOutside: boolean;
  readonly isSetUp: boolean;
  readonly serves: readonly AccommodationKind[];
  readonly takesBackDelivered: boolean;
  readonly callsOff: boolean;
  readonly renewsLink: boolean;
  readonly announcesItself: boolean;
  /** What is typed where it cannot find out where an order goes. */
  readonly target: { readonly label: string; readonly hint: string } | null;
};

/** What is said before a yes: whether it can be taken back, and until when. */
export function takeBackWords(kind: AccommodationKind, provider: ProviderFacts | null): string {
  const forGood =
    !accommodationKinds[kind].canBeTakenBack || provider?.takesBackDelivered === false;
  if (!forGood) return "";
  return provider?.callsOff
    ? "Cannot be taken back once delivered. Until then it can be called off there."
    : "Cannot be taken back once delivered.";
}

export const differenceWords: Record<DifferenceKind, string> = {
  "missing-there": "We have it as given; they do not list it",
  "missing-here": "They list it; we do not know it",
  "other-amount": "The amounts differ",
  "other-state": "It stands differently there",
  twice: "They list it twice",
};
