import type { AccommodationKind } from "#app/domain/accommodations/kind.ts";
import type { Money } from "#app/domain/accommodations/money.ts";
import type { OrderState, Refusal } from "#app/domain/accommodations/order.ts";
import type { Difference, OurOrder } from "#app/domain/accommodations/reconcile.ts";
import type { Changed } from "./giving.ts";

/** What is ordered from a provider outside for one accommodation. */
export type ProviderOrder = Money & {
  readonly accommodationId: string;
  readonly provider: string;
  readonly round: number;
  readonly externalId: string;
  readonly target: string | null;
  readonly number: string | null;
  readonly state: OrderState;
  readonly dueAt: Date | null;
  readonly tries: number;
  readonly leaseUntil: Date | null;
  /** Grows with each claim: a late answer of an older one is dropped. */
  readonly fence: number;
  /** When it may first have reached the provider; null: it certainly did not. */
  readonly askedAt: Date | null;
  readonly reference: string | null;
  readonly giftReference: string | null;
  readonly sealedLink: string | null;
  readonly keyId: number | null;
  readonly linkWanted: boolean;
  readonly expiresOn: string | null;
  readonly refusal: Refusal | null;
  readonly lastWords: string | null;
  readonly callOffBy: string | null;
  readonly openedAt: Date;
};

export type OrderChanges = Partial<
  Omit<
    ProviderOrder,
    "accommodationId" | "provider" | "amountMinor" | "currency" | "fence" | "openedAt"
  >
>;

export type ClaimedOrder = ProviderOrder & {
  /** Whether it may have reached the provider before this claim. */
  readonly wasAsked: boolean;
  readonly caseReference: string;
  readonly customer: { readonly name: string; readonly email: string | null };
};

export type SaidByNews = "redeemed" | "expired" | "cancelled" | "failed";

export type NewsOfOrder = {
  readonly source: string;
  /** Their name for this piece of news. */
  readonly key: string;
  readonly type: string;
  readonly about: string | null;
  readonly accommodationId: string | null;
  /** What became of the gift, where it says so itself; null where it is a reason to look. */
  readonly says: SaidByNews | null;
  readonly at: Date;
};

export type ProviderOrders = {
  /** Once an accommodation: a second one changes nothing, and is told by false. */
  open(
    order: Pick<
      ProviderOrder,
      "accommodationId" | "provider" | "externalId" | "amountMinor" | "currency" | "number"
    > & { readonly openedBy: string | null; readonly at: Date },
  ): Promise<boolean>;
  find(accommodationId: string): Promise<ProviderOrder | null>;
  /** Locked until the transaction ends. Whoever takes it holds its case already. */
  claim(accommodationId: string): Promise<ProviderOrder | null>;
  /** By any of the names the provider may use for it: our name, or its reference. */
  findByName(provider: string, names: readonly string[]): Promise<ProviderOrder | null>;
  change(accommodationId: string, changes: OrderChanges): Promise<void>;
  /** Those whose time has come, leased to the caller; one that was to be placed is being placed now. */
  claimDue(now: Date, limit: number, leaseMs: number): Promise<readonly ClaimedOrder[]>;
  /** Keeps where it goes before it is sent. False when the lease went to somebody else meanwhile. */
  keepTarget(
    order: Pick<ProviderOrder, "accommodationId" | "fence">,
    target: string,
  ): Promise<boolean>;
  /** Sealed with another key than this one, locked. */
  claimSealedOtherwise(
    keyId: number,
    limit: number,
  ): Promise<readonly { readonly id: string; readonly sealedLink: string }[]>;
  listOpened(provider: string, from: Date, to: Date): Promise<readonly OurOrder[]>;
  /** Every place orders of a provider went to. */
  listTargets(provider: string, from: Date, to: Date): Promise<readonly string[]>;
  /** False when this piece of news was here before. */
  addNews(news: NewsOfOrder, receivedAt: Date): Promise<boolean>;
  /** What news said of a gift, also before it was issued here; null for nothing. */
  findSaid(accommodationId: string): Promise<SaidByNews | null>;
};

export type Reconciliation = {
  readonly id: string;
  readonly provider: string;
  readonly from: Date;
  readonly to: Date;
  readonly ranAt: Date;
  readonly checked: number;
  readonly differences: readonly Difference[];
  readonly failed: string | null;
};

/** Which provider serves which kind, and comparisons with their lists. */
export type ProviderBooks = {
  findChoice(kind: AccommodationKind): Promise<string | null>;
  setChoice(kind: AccommodationKind, provider: string, changed: Changed): Promise<void>;
  addReconciliation(run: Reconciliation): Promise<void>;
};
