import type { GivingLimit } from "#app/domain/accommodations/giving-limit.ts";
import type { Money } from "#app/domain/accommodations/money.ts";
import type { RangeFacts, RangeTable } from "#app/domain/accommodations/suggested-range.ts";

export type Changed = { readonly by: string; readonly at: Date };

/** What limits giving, and what is suggested. */
export type Giving = {
  listLimits(): Promise<readonly GivingLimit[]>;
  /** Null takes it away. */
  setLimit(
    name: Pick<GivingLimit, "name" | "currency">,
    limit: Pick<GivingLimit, "amountMinor" | "days"> | null,
    changed: Changed,
  ): Promise<void>;
  /** Above what in a year a recipient of gift cards is listed; null takes the limit away. */
  setReportingLimit(currency: string, amountMinor: number | null, changed: Changed): Promise<void>;
  findRangeTable(currency: string): Promise<RangeTable | null>;
  setRangeTable(table: RangeTable, changed: Changed): Promise<void>;
  rangeFacts(caseId: string): Promise<RangeFacts>;
  /**
   * What was asked for and not refused, in one currency, since those instants: for the customer by this
   * person, for the customer by all, by this person for all. Whoever asks for the same customer, or as
   * the same person, at the same instant waits until this transaction ends: nobody slips under a cap.
   */
  claimTotals(asked: {
    readonly customerId: string;
    readonly staffId: string;
    readonly currency: string;
    readonly since: { readonly lately: Date; readonly customer: Date; readonly staff: Date };
  }): Promise<{ readonly lately: number; readonly toCustomer: number; readonly byStaff: number }>;
};

export type Budget = Money & {
  readonly id: string;
  readonly teamId: string;
  /** "2026-03", on the clocks of the house. */
  readonly month: string;
};

export type BudgetPlace = Pick<Budget, "teamId" | "month" | "currency">;

/** What a team may give in a month. Each is one conditional update: never overdrawn by a race (MON-4). */
export type Budgets = {
  /** Holds an amount back. `none` where the team has no budget for that month and currency. */
  reserve(
    place: BudgetPlace,
    amountMinor: number,
  ): Promise<
    | { readonly ok: true; readonly budgetId: string }
    | { readonly ok: false; readonly reason: "none" }
    | { readonly ok: false; readonly reason: "not-enough"; readonly leftMinor: number }
  >;
  /** What was held back is held back no longer. */
  release(budgetId: string, amountMinor: number): Promise<void>;
  /** What was held back is spent. */
  spend(budgetId: string, amountMinor: number): Promise<void>;
  /** What was spent came back. */
  restore(budgetId: string, amountMinor: number): Promise<void>;
  /** Sets what there is; false when more than that is given or asked for already. */
  set(budget: Budget, changed: Changed): Promise<boolean>;
};
