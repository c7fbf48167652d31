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

type Entry<Type extends string, Words = unknown> = { readonly type: Type } & Words;

/** What the customer may read of her history; nothing else is ever loaded (CAP-12). */
export type HistoryEntry = { readonly id: number; readonly at: Date } & (
  | Entry<"case-opened", { readonly channel: Channel }>
  | Entry<"owner-named", { readonly name: string }>
  | Entry<"read-back-confirmed">
  | Entry<"read-back-corrected", { readonly words: string }>
  | Entry<"update-posted", { readonly body: string }>
  /** Where it stands, if it was said. */
  | Entry<"nothing-new-said", { readonly body: string | null }>
  /** To which role it went; never to whom (R10). */
  | Entry<"case-escalated", { readonly role: "deputy" | "lead" | "manager" }>
  | Entry<"plan-b-started", { readonly body: string }>
  /** What was written around the times, if a person composed it. */
  | Entry<"appointment-offered", { readonly body: string | null }>
  | Entry<"appointment-confirmed">
  | Entry<"appointment-move-asked", { readonly words: string }>
  | Entry<"appointment-cancelled", { readonly body: string }>
  | Entry<"reader-added">
  | Entry<"reader-removed">
  | Entry<"options-put", { readonly body: string | null }>
  | Entry<"option-chosen", { readonly title: string }>
  | Entry<"choice-begun">
  | Entry<"options-withdrawn", { readonly body: string }>
  | Entry<
      "contact-logged",
      {
        readonly channel: Channel;
        readonly direction: "in" | "out";
        /** Of a letter: the day it arrived, "2026-03-04". */
        readonly receivedOn: string | null;
      }
    >
  | Entry<"answered-in-public">
  | Entry<"customer-wrote", { readonly words: string }>
  | Entry<"call-asked-for">
  /** Its name is null while files are closed (CAP-10). */
  | Entry<"file-added", { readonly name: string | null; readonly byCustomer: boolean }>
  | Entry<"credit-issued", { readonly amountMinor: number; readonly currency: string }>
  | Entry<"accommodation-given">
  | Entry<"gift-card-announced", { readonly amountMinor: number; readonly currency: string }>
  | Entry<"gift-code-revealed">
  | Entry<"case-resolved">
  /** Her own words; null when staff opened it again. */
  | Entry<"case-reopened", { readonly words: string | null }>
  | Entry<"case-closed">
  | Entry<"follow-up-sent">
  | Entry<"satisfaction-said">
  | Entry<"questions-answered">
  | Entry<"customer-thanked", { readonly words: string | null }>
);

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

/** What a customer may take away beside her page: her words, our mails to her, the files she may see. */
export type TakeAway = {
  /** The oldest first. */
  readonly words: readonly { readonly at: Date; readonly words: string }[];
  /** Mails a mail server took for her own address; none that holds a one-time number. */
  readonly mails: readonly { readonly at: Date; readonly kind: string; readonly props: unknown }[];
  readonly files: readonly (StoredFile & { readonly id: string })[];
};

export type StoredFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
};
