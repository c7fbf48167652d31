import type { Deed } from "#app/domain/accommodations/deed.ts";
import type { GivingLimit, GivingNotice } from "#app/domain/accommodations/giving-limit.ts";
import type { AccommodationKind } from "#app/domain/accommodations/kind.ts";
import type { Money } from "#app/domain/accommodations/money.ts";
import type { AccommodationState } from "#app/domain/accommodations/state.ts";
import type { RangeTable, SuggestedRange } from "#app/domain/accommodations/suggested-range.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import type { CaseStatus } from "#app/domain/cases/case-status.ts";
import type { Channel } from "#app/domain/cases/channel.ts";
import type { Fault } from "#app/domain/cases/fault.ts";
import type { Severity } from "#app/domain/clock/severity.ts";
import type { OrderView } from "./providers.ts";

type Person = { readonly id: string; readonly name: string };

/** What every list says of an accommodation. */
export type AccommodationLine = {
  readonly id: string;
  readonly reference: string;
  readonly subject: string;
  readonly customerName: string;
  readonly kind: AccommodationKind;
  readonly what: string | null;
  readonly amountMinor: number;
  readonly currency: string;
  readonly state: AccommodationState;
  readonly requestedBy: Person;
  readonly requestedAt: Date;
  /** Finance answers by then (R15). */
  readonly promisedBy: Date;
  readonly ownerId: string;
  readonly version: number;
};

/** What was given, or asked for, on any case of the same customer. */
export type EarlierGift = Pick<
  AccommodationLine,
  "id" | "reference" | "kind" | "amountMinor" | "currency" | "state" | "requestedAt"
>;

export type BudgetLine = {
  readonly id: string;
  readonly team: string;
  readonly month: string;
  readonly currency: string;
  readonly capMinor: number;
  readonly reservedMinor: number;
  readonly spentMinor: number;
};

export type AskedQuestion = {
  readonly id: string;
  readonly accommodationId: string;
  readonly question: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly answer: string | null;
};

/** One request with its story, as the one who decides reads it. */
export type RequestStory = AccommodationLine & {
  readonly caseId: string;
  readonly why: string;
  readonly askedMinor: number;
  /** What is fair as the case stands now; null for a kind, or in a currency, that has no range. */
  readonly suggested: SuggestedRange | null;
  readonly rangeWhy: string | null;
  readonly notices: readonly GivingNotice[];
  readonly byAuthority: boolean;
  /** Whether all of it needs a second yes, as the limits stand now. */
  readonly needsTwo: boolean;
  readonly firstApprovedBy: Person | null;
  readonly firstApprovedAt: Date | null;
  /** What it is held back in; null where the team has no budget. */
  readonly budget: BudgetLine | null;
  readonly version: number;
  /** The request it was before it was changed, and the one it was changed into. */
  readonly replacesId: string | null;
  readonly replacedById: string | null;
  readonly decidedBy: Person | null;
  readonly decidedAt: Date | null;
  readonly decisionNote: string | null;
  readonly issuedAt: Date | null;
  readonly headsUpAt: Date | null;
  readonly announcedAt: Date | null;
  readonly provider: string;
  /** A credit's number, or the number outside; null for a gift card, whose code nobody here sees. */
  readonly creditNumber: string | null;
  readonly problem: string;
  readonly product: string | null;
  readonly channel: Channel;
  readonly severity: Severity;
  readonly fault: Fault;
  readonly caseStatus: CaseStatus;
  readonly ownerName: string;
  readonly receivedAt: Date;
  readonly resolvedAt: Date | null;
  readonly nextUpdateDueAt: Date | null;
  /** How often she wrote or called, in all and since our last word (R9). */
  readonly contacts: number;
  readonly contactsSinceOurs: number;
  readonly ourWords: number;
  /** Other cases of hers about the same product (R23). */
  readonly sameProductCases: number;
  readonly earlier: readonly EarlierGift[];
  readonly questions: readonly AskedQuestion[];
  /** Codes in the pool that would do for it; null for a credit. */
  readonly codesThatFit: number | null;
};

export type CaseGift = AccommodationLine & {
  readonly decisionNote: string | null;
  readonly why: string;
  readonly rangeWhy: string | null;
  /** It was changed: another one of this case stands in its place. */
  readonly isReplaced: boolean;
  /** With a provider outside; null where nothing is ordered. */
  readonly order: Pick<OrderView, "state" | "refusal"> | null;
};

/** What an agent sees of what is given on a case. */
export type CaseGifts = {
  readonly reference: string;
  readonly subject: string;
  readonly customerName: string;
  readonly caseStatus: CaseStatus;
  /** What we understood, and whether the customer's yes to it is waited for (R4). */
  readonly problem: string;
  readonly readBack: CaseFile["readBack"];
  readonly readBackWaivedAt: Date | null;
  readonly ownerId: string;
  readonly nextUpdateDueAt: Date | null;
  /** Other cases of hers about the same product (R23). */
  readonly sameProductCases: number;
  /** What is fair here, one for each currency that has a table. */
  readonly suggested: readonly SuggestedRange[];
  /** What the customer got, or was asked for, on other cases. */
  readonly earlier: readonly EarlierGift[];
  readonly questions: readonly AskedQuestion[];
  /** Newest first, with what the one who decided wrote. */
  readonly gifts: readonly CaseGift[];
};

export type StockLine = {
  readonly currency: string;
  readonly amountMinor: number;
  readonly free: number;
  readonly taken: number;
  /** Free, and over or nearly so: no longer given away. */
  readonly stale: number;
  readonly nextEnd: string | null;
  /** Approved gift cards of this amount that wait for a code. */
  readonly waiting: number;
};

/** What the codes that nobody was given are worth, and what the books say of the stock. */
export type StockWorth = {
  readonly currency: string;
  readonly codesMinor: number;
  readonly booksMinor: number;
};

/** What limits giving, and what is fair, as leads and finance set it. */
export type GivingRules = {
  readonly ranges: readonly RangeTable[];
  readonly limits: readonly GivingLimit[];
  /** Above what in a year a recipient of gift cards is listed, by currency. */
  readonly reporting: readonly Money[];
  readonly budgets: readonly BudgetLine[];
  readonly teams: readonly Person[];
};

/** What finance reads. Nothing here changes anything. */
export type FinanceViews = {
  /** Requests that wait for an answer, the one due first first. */
  listWaiting(limit: number): Promise<readonly AccommodationLine[]>;
  /** Approved ones that are not with the customer yet. */
  listOnTheWay(limit: number): Promise<readonly AccommodationLine[]>;
  listDecided(limit: number): Promise<readonly AccommodationLine[]>;
  findRequest(id: string, today: string): Promise<RequestStory | null>;
  /** What was done with a request and its gift, in order, out of the audit log. */
  listDeeds(id: string): Promise<readonly Deed[]>;
  findCaseGifts(reference: string): Promise<CaseGifts | null>;
  listStock(today: string): Promise<readonly StockLine[]>;
  listStockWorth(): Promise<readonly StockWorth[]>;
  readRules(month: string): Promise<GivingRules>;
};
