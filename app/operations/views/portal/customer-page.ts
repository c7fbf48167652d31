import type { ToldAtOnce } from "#app/domain/accommodations/kind.ts";
import type { Money } from "#app/domain/accommodations/money.ts";
import type { CaseStatus } from "#app/domain/cases/case-status.ts";
import type { Channel } from "#app/domain/cases/channel.ts";
import type { Resolution } from "#app/domain/cases/resolution.ts";
import type { Wishes } from "#app/domain/cases/wishes.ts";
import type { ProblemState } from "#app/domain/problems/problem.ts";
import type { PromiseState } from "#app/domain/promises/promise.ts";
import type { Doer } from "#app/domain/promises/step.ts";
import type { BrandVersion } from "#app/operations/ports/brands.ts";
import type { PageAppointment, PageOptions } from "./page-choices.ts";
import type { HistoryEntry } from "./page-history.ts";
import type { StoredFile, TakeAway } from "./take-away.ts";

/** Where a link leads, and all that decides which kept page answers it. */
export type LinkedCase = {
  readonly linkId: string;
  readonly caseId: string;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  /** Who holds the link: the customer, or somebody she lets read. */
  readonly reader: "customer" | "reader";
  /** Moves with every change that could be seen on the page. */
  readonly version: number;
  readonly locale: string;
  /** When the owner's name, title, phone or picture last changed. */
  readonly ownerUpdatedAt: Date;
  /** Of the known problem the case is part of; null when of none. */
  readonly problemVersion: number | null;
  readonly brand: BrandVersion;
  /** The page says only whom to talk to. */
  readonly isRestricted: boolean;
};

export type PageFile = {
  readonly id: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly byCustomer: boolean;
};

export type PagePromise = {
  readonly id: string;
  readonly what: string;
  /** Null where it is one moment. */
  readonly dueFrom: Date | null;
  readonly dueAt: Date;
  readonly state: PromiseState;
  readonly keptAt: Date | null;
  readonly because: string | null;
  /** When she was told of the new time. */
  readonly toldAt: Date | null;
  /** Broken, and to be done all the same. */
  readonly isOwed: boolean;
  readonly isDisputed: boolean;
};

export type PageStep = {
  readonly id: string;
  readonly what: string;
  readonly doer: Doer;
  readonly partner: string | null;
  readonly why: string | null;
  readonly neededOn: string | null;
  readonly dueFrom: Date | null;
  readonly dueAt: Date | null;
  readonly state: "open" | "done";
};

/** What she said once it was put right (R22); null where she has not. */
export type PageFeedback = {
  /** Of the newest resolution. */
  readonly satisfaction: { readonly score: number; readonly words: string | null } | null;
  readonly questions: { readonly doing: string | null; readonly helped: string | null } | null;
  /** No earlier case of hers is about the same product: the two questions are for this one. */
  readonly isFirstFailure: boolean;
};

/** Everything the customer's page may say of a case. */
export type CustomerPage = {
  readonly caseId: string;
  readonly reference: string;
  readonly version: number;
  readonly status: CaseStatus;
  readonly subject: string;
  readonly product: string | null;
  readonly problem: string;
  /** Mails, calendar files and the title of the page say nothing of what it is about (R25). */
  readonly discreet: boolean;
  readonly channel: Channel;
  readonly receivedAt: Date;
  readonly readBack: "open" | "confirmed" | "corrected";
  readonly nextUpdateAt: Date | null;
  readonly resolution: Resolution | null;
  readonly customer: {
    readonly name: string;
    readonly hasEmail: boolean;
    readonly hasPhone: boolean;
    readonly locale: string;
    readonly timeZone: string;
    readonly followUpsStopped: boolean;
  } & Wishes;
  /** Whom she lets read. */
  readonly readers: readonly { readonly id: string; readonly name: string }[];
  readonly owner: {
    readonly name: string;
    readonly title: string;
    readonly phone: string | null;
    readonly pictureUrl: string | null;
  };
  /** She asked for a call that was not made yet. */
  readonly callIsWaiting: boolean;
  readonly credits: readonly {
    readonly number: string;
    readonly amountMinor: number;
    readonly currency: string;
  }[];
  /** Announced ones only (R18), without their codes (CAP-11). */
  readonly giftCards: readonly {
    readonly id: string;
    readonly amountMinor: number;
    readonly currency: string;
    readonly expiresOn: string | null;
  }[];
  /** What else is given; its amount only where it is money. */
  readonly given: readonly {
    readonly id: string;
    readonly kind: ToldAtOnce;
    readonly what: string | null;
    readonly number: string | null;
    readonly money: Money | null;
  }[];
  readonly files: readonly PageFile[];
  /** What we promised (R7), the oldest first. */
  readonly promises: readonly PagePromise[];
  /** What happens next (R14); what was dropped is left out. */
  readonly steps: readonly PageStep[];
  /** What there is to choose from (R16); null when there is nothing. */
  readonly options: PageOptions | null;
  readonly appointments: readonly PageAppointment[];
  readonly feedback: PageFeedback;
  /** Partners who have not answered us, and since when that is too long (R11). */
  readonly silences: readonly { readonly partner: string; readonly since: Date }[];
  /** What is written for customers about the known problem her case is part of (R24). */
  readonly knownProblem: {
    readonly words: string;
    readonly language: string;
    readonly state: ProblemState;
  } | null;
  /** Newest first. */
  readonly history: readonly HistoryEntry[];
};

/** Reads for the customer's page, each one statement outside a transaction. */
export type CustomerPages = {
  /** Null when there is no such link. */
  findLink(linkId: string): Promise<LinkedCase | null>;
  load(caseId: string): Promise<CustomerPage>;
  /** When the half hour of who typed this link's number ends; null for a secret that is not known. */
  findProof(linkId: string, secretHash: string): Promise<Date | null>;
  /** A file of this case that the customer may see; null for all others alike. */
  findFile(caseId: string, fileId: string): Promise<StoredFile | null>;
  /** What is hers of a case beside its page, to take away (R25). */
  loadTakeAway(caseId: string): Promise<TakeAway>;
};
