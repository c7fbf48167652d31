import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import type { AccommodationKind } from "#app/domain/accommodations/kind.ts";
import type { Money } from "#app/domain/accommodations/money.ts";
import type { OutsideState, Refusal } from "#app/domain/accommodations/order.ts";
import type { ListedOrder } from "#app/domain/accommodations/reconcile.ts";
import type { GiftCodes, Ledger } from "./accommodations.ts";

/** What a provider can do. Finance reads it before a decision, and buttons are there only where it can. */
export type ProviderPowers = {
  /** Whether what the customer has can still be taken back. */
  readonly takesBackDelivered: boolean;
  /** Whether an order that has left can be called off while it waits there. */
  readonly callsOff: boolean;
  /** Whether a new link can be made for a gift whose link was lost. */
  readonly renewsLink: boolean;
  /** Whether it writes to the customer itself, besides our own message. */
  readonly announcesItself: boolean;
};

type ProviderFacts = {
  readonly name: string;
  /** As people call it. */
  readonly label: string;
  readonly serves: readonly AccommodationKind[];
  readonly powers: ProviderPowers;
};

/** What a provider may use while it issues inside the transaction of the change. */
export type IssuingStore = { readonly ledger: Ledger; readonly giftCodes: GiftCodes };

export type Issued =
  | { readonly ok: true; readonly reference: string; readonly expiresOn: string | null }
  | { readonly ok: false; readonly reason: "no-stock" | "by-hand" };

/** Carries out an accommodation in the caller's transaction: with it, it stands or is undone. */
export type InsideProvider = ProviderFacts & {
  readonly where: "inside";
  issue(store: IssuingStore, accommodation: Accommodation, at: Date): Promise<Issued>;
};

/** What a provider outside is told of an order. The same order again is the same order. */
export type OutsideOrder = Money & {
  readonly accommodationId: string;
  readonly externalId: string;
  /** What the provider calls it; null until it said so. */
  readonly reference: string | null;
  /** What it calls the gift itself; null where that has no name of its own. */
  readonly giftReference: string | null;
  readonly target: string | null;
  /** Our own number of a credit; null for all else. */
  readonly number: string | null;
  readonly caseReference: string;
  readonly customer: { readonly name: string; readonly email: string | null };
};

/** An order as the provider has it. */
export type TheirOrder = Money & {
  readonly reference: string;
  readonly giftReference: string | null;
  readonly externalId: string | null;
  readonly state: OutsideState;
  /** A number the customer can quote; null where there is none. */
  readonly number: string | null;
  readonly link: string | null;
  /** "2027-12-31"; null for a gift without an end. */
  readonly expiresOn: string | null;
};

/**
 * `refused`: nothing was done, and a repeat of the same changes nothing. `later`: nothing was done, ask
 * again after a while. `unknown`: it may have been done: look it up before it is asked again.
 */
export type NoAnswer =
  | {
      readonly ok: false;
      readonly reason: "refused";
      readonly why: Refusal;
      readonly words: string;
    }
  | {
      readonly ok: false;
      readonly reason: "later";
      readonly afterMs: number | null;
      readonly words: string;
    }
  | { readonly ok: false; readonly reason: "unknown"; readonly words: string };

export type Answer<Found> = { readonly ok: true; readonly found: Found } | NoAnswer;

/** Carries out an accommodation outside. Never throws for what a provider may answer, or not answer. */
export type OutsideProvider = ProviderFacts & {
  readonly where: "outside";
  /** Whether its keys are there. */
  readonly isSetUp: boolean;
  /** What finance types where it cannot be found out; null where nothing is needed. */
  readonly target: { readonly label: string; readonly hint: string; readonly shape: RegExp } | null;
  /** Whether the gift is a link that our own message leads to. */
  readonly givesLink: boolean;
  /** Whether what was given can still change there: be used, run out, come back. */
  readonly changesLater: boolean;
  /** Where the order goes there; asked once, and kept before anything is placed. Null: no such place needed. */
  findTarget(order: OutsideOrder): Promise<Answer<string | null>>;
  place(order: OutsideOrder): Promise<Answer<TheirOrder>>;
  /** The order by its name; null where the provider says that there is none. */
  find(order: OutsideOrder): Promise<Answer<TheirOrder | null>>;
  /** Calls off an order that waits there. */
  callOff(order: OutsideOrder): Promise<Answer<null>>;
  /** A link that works, for an order that was issued. */
  makeLink(order: OutsideOrder): Promise<Answer<string>>;
  /** Orders of ours, as it lists them; of other programs' it says nothing. `targets`: where ours went. */
  list(span: ListSpan): Promise<Answer<readonly ListedOrder[]>>;
};

export type ListSpan = {
  readonly from: Date;
  readonly to: Date;
  readonly targets: readonly string[];
};

export type Provider = InsideProvider | OutsideProvider;
