import type { CaseStatus } from "#app/domain/cases/case-status.ts";
import type { Severity } from "#app/domain/clock/severity.ts";

/** Where a page of a list begins: after this row. */
export type CaseCursor = { readonly updatedAt: Date; readonly id: string };

export type CaseListQuery = {
  /** Every word has to be found: in names, addresses, phones, products, serials, orders, subjects, references. */
  readonly words: readonly string[];
  /** "open" is every status in which the customer is still owed something. */
  readonly status: CaseStatus | "open" | "late" | null;
  readonly ownerId: string | null;
  readonly now: Date;
  readonly after: CaseCursor | null;
  readonly limit: number;
};

/** A case in a list. */
export type ListedCase = {
  readonly id: string;
  readonly reference: string;
  readonly subject: string;
  readonly product: string | null;
  readonly status: CaseStatus;
  readonly severity: Severity;
  readonly customerName: string;
  readonly ownerName: string;
  readonly nextUpdateDueAt: Date | null;
  readonly updatedAt: Date;
};

/** How many days a list looks back to say who spoke. */
export const talkDays = 14;

/** How often we and the customer spoke, a day each, the last one up to now. */
export type CaseTalk = readonly { readonly ours: number; readonly hers: number }[];

export type CaseList = {
  readonly cases: readonly ListedCase[];
  /** Where the next page begins; null on the last one. */
  readonly next: CaseCursor | null;
};
