import type { AccommodationKind } from "#app/domain/accommodations/kind.ts";
import type { Span } from "#app/domain/accommodations/month.ts";
import type { LedgerAccount, LedgerStep } from "#app/domain/accommodations/posting.ts";
import type { BudgetLine } from "./finance.ts";

/** Which entries of the ledger are wanted. Null is all of them; of a request, not of loaded stock, where named. */
export type LedgerWish = {
  readonly span: Span;
  /** The id of a budget that requests were held back in. */
  readonly budget?: string | null;
  /** The id of a team; "none" for what no team asked for. */
  readonly costCentre: string | null;
  readonly kind: AccommodationKind | null;
  readonly step: LedgerStep | null;
  readonly askedBy: string | null;
  /** Who said yes: the last one, the first of two, or who asked within their own authority. */
  readonly approvedBy: string | null;
};

export type LedgerRow = {
  readonly id: number;
  readonly postingId: string;
  readonly at: Date;
  readonly step: LedgerStep;
  readonly account: LedgerAccount;
  readonly amountMinor: number;
  readonly currency: string;
  readonly accommodationId: string | null;
  readonly kind: AccommodationKind | null;
  readonly reference: string | null;
  readonly creditNumber: string | null;
  readonly costCentre: string | null;
  readonly askedBy: string | null;
  readonly approvedBy: string | null;
  readonly firstApprovedBy: string | null;
};

export type AccountSum = {
  readonly account: LedgerAccount;
  readonly currency: string;
  readonly debitMinor: number;
  readonly creditMinor: number;
};

/** What was booked in a month for one cost centre, kind and currency, by step, in minor units. */
export type BookLine = {
  /** "2026-03" */
  readonly month: string;
  /** "none" where no team asked for it. */
  readonly costCentreId: string;
  readonly costCentre: string | null;
  readonly kind: AccommodationKind;
  readonly currency: string;
  readonly reserved: number;
  readonly approved: number;
  readonly issued: number;
  /** Approved, and taken back before it was issued. */
  readonly reversed: number;
  /** Issued, and come back. */
  readonly returned: number;
};

/** Somebody who was given gift cards over the reporting limit of their currency in a year. */
export type GiftRecipient = {
  readonly customerId: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly currency: string;
  readonly cards: number;
  readonly amountMinor: number;
  readonly limitMinor: number;
};

/** How many those are, without their names. */
export type RecipientCount = {
  readonly currency: string;
  readonly limitMinor: number;
  readonly recipients: number;
  readonly amountMinor: number;
};

type Named = { readonly id: string; readonly name: string };
type Person = Named & { readonly email: string };

/** What the books can be narrowed down to. */
export type BookChoices = {
  readonly costCentres: readonly Named[];
  readonly askers: readonly Person[];
  readonly approvers: readonly Person[];
};

/** What is read from the books. Nothing here changes anything. */
export type BookViews = {
  /** In the order they were booked, from behind one on. */
  listLedger(
    wish: LedgerWish,
    page: { readonly after: number; readonly limit: number },
  ): Promise<readonly LedgerRow[]>;
  sumLedger(wish: LedgerWish): Promise<readonly AccountSum[]>;
  listChoices(): Promise<BookChoices>;
  /** The last month first. */
  listMonths(span: Span, timeZone: string): Promise<readonly BookLine[]>;
  listBudgets(months: readonly string[]): Promise<readonly BudgetLine[]>;
  /** One line for each currency that has a limit. */
  countGiftRecipients(span: Span): Promise<readonly RecipientCount[]>;
  /** By currency and customer, from behind one on. */
  listGiftRecipients(
    span: Span,
    page: {
      readonly after: Pick<GiftRecipient, "currency" | "customerId"> | null;
      readonly limit: number;
    },
  ): Promise<readonly GiftRecipient[]>;
};
