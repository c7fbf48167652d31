import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { ProviderOrder } from "../ports/provider-orders.ts";

/** An order with its accommodation and case, all locked by who holds it. */
export type HeldOrder = {
  readonly context: CaseContext;
  readonly accommodation: Accommodation;
  readonly order: ProviderOrder;
  /** The provider as people call it. */
  readonly label: string;
};
