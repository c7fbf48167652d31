import type { GivingNotice } from "./giving-limit.ts";
import type { AccommodationKind } from "./kind.ts";
import type { AccommodationState } from "./state.ts";
import type { Range } from "./suggested-range.ts";

/** What is given for a customer's trouble (R17). What was asked never changes; only where it stands. */
export type Accommodation = {
  readonly id: string;
  readonly caseId: string;
  readonly customerId: string;
  readonly kind: AccommodationKind;
  /** What it is worth; for a thing or a period, what it costs us. Zero for words. */
  readonly amountMinor: number;
  /** What was asked for; who approves may give less. */
  readonly askedMinor: number;
  readonly currency: string;
  /** The thing, the period or the words, where it is not money alone; null where it is. */
  readonly what: string | null;
  /** Why this customer goes first (R15). */
  readonly why: string;
  /** What was suggested as it was asked for; null where there was nothing to go by. */
  readonly range: Range | null;
  /** Why it was to be more or less than that. */
  readonly rangeWhy: string | null;
  /** Held back in this budget until it is issued; null where its team has none for that month. */
  readonly budgetId: string | null;
  /** The team whose cost it is, as it was asked for; null where the case has none. */
  readonly costCentreId: string | null;
  /** Within the authority of who asked (R15): approved at once, by nobody else. */
  readonly byAuthority: boolean;
  readonly notices: readonly GivingNotice[];
  /** Approved as one that two people decide on. */
  readonly needsTwo: boolean;
  readonly firstApprovedBy: string | null;
  readonly firstApprovedAt: Date | null;
  /** The request it was before it was changed; null for one that was never changed. */
  readonly replacesId: string | null;
  readonly state: AccommodationState;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  /** What the one who decided writes to the agent. */
  readonly decisionNote: string | null;
  readonly provider: string;
  /** What the provider calls it: a credit's number, the id of a code in the pool. */
  readonly providerReference: string | null;
  readonly issuedAt: Date | null;
  readonly headsUpAt: Date | null;
  readonly announcedAt: Date | null;
  /** When the customer was to hear from us as it was asked for: finance answers by then (R15). */
  readonly promisedBy: Date;
  readonly version: number;
};
