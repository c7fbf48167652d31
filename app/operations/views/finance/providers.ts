import type { AccommodationKind } from "#app/domain/accommodations/kind.ts";
import type { Money } from "#app/domain/accommodations/money.ts";
import type { OrderState, Refusal } from "#app/domain/accommodations/order.ts";
import type { Reconciliation } from "#app/operations/ports/provider-orders.ts";

/** An order with a provider outside, as finance reads it. Its link nobody here sees. */
export type OrderView = {
  readonly provider: string;
  readonly state: OrderState;
  readonly refusal: Refusal | null;
  /** What the provider said last. */
  readonly lastWords: string | null;
  /** What it is called there. */
  readonly reference: string | null;
  readonly target: string | null;
  readonly tries: number;
  /** When it is looked at next; null for never by itself. */
  readonly dueAt: Date | null;
  readonly expiresOn: string | null;
  readonly isBeingCalledOff: boolean;
};

/** An order that waits for a person, or that nobody knows about yet. */
export type StuckOrder = Money & {
  readonly accommodationId: string;
  readonly caseReference: string;
  readonly customerName: string;
  readonly kind: AccommodationKind;
  readonly provider: string;
  readonly state: OrderState;
  readonly refusal: Refusal | null;
  readonly openedAt: Date;
};

/** A comparison with a provider's own list, as it is read. */
export type ReconciliationView = Omit<Reconciliation, "id">;

/** What finance reads of providers outside. Nothing here changes anything. */
export type ProviderViews = {
  findOrder(accommodationId: string): Promise<OrderView | null>;
  /** Failed ones, those without a clear answer after several tries, and those that wait there for a day. */
  listStuck(now: Date, limit: number): Promise<readonly StuckOrder[]>;
  /** The newest comparison with each provider. */
  listReconciliations(): Promise<readonly ReconciliationView[]>;
  /** What finance chose; kinds without a choice are not there. */
  listChoices(): Promise<
    readonly { readonly kind: AccommodationKind; readonly provider: string }[]
  >;
};
