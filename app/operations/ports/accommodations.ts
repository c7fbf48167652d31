import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import type { HeadsUp } from "#app/domain/accommodations/gift-timing.ts";
import type { Money } from "#app/domain/accommodations/money.ts";
import type { LedgerLine, LedgerStep } from "#app/domain/accommodations/posting.ts";
import type { AccommodationState } from "#app/domain/accommodations/state.ts";

export type AccommodationChanges = Partial<
  Pick<
    Accommodation,
    | "amountMinor"
    | "why"
    | "needsTwo"
    | "firstApprovedBy"
    | "firstApprovedAt"
    | "decidedBy"
    | "decidedAt"
    | "decisionNote"
    | "providerReference"
    | "issuedAt"
    | "headsUpAt"
    | "announcedAt"
  >
>;

/** A state change: made only if it still stands where it was read (MON-3). */
export type Step = {
  readonly from: Pick<Accommodation, "id" | "state" | "version">;
  readonly to: AccommodationState;
  readonly changes?: AccommodationChanges;
};

export type Accommodations = {
  insert(accommodation: Accommodation): Promise<void>;
  /** Compare and set on state and version. Null when somebody was faster: nothing was changed then. */
  step(step: Step): Promise<Accommodation | null>;
  find(id: string): Promise<Accommodation | null>;
  findByProviderReference(provider: string, reference: string): Promise<Accommodation | null>;
  /** What it was changed into; null when it was not. */
  findReplacement(id: string): Promise<Accommodation | null>;
  /** All of a case, oldest first. */
  listForCase(caseId: string): Promise<readonly Accommodation[]>;
  /** Approved ones that wait for a provider that acts by itself, by id, from behind one on. Nothing is locked:
   * whoever acts on one locks its case first, as everybody does, and looks again. */
  listUnissued(limit: number, after: string | null): Promise<readonly Accommodation[]>;
  /** Gift cards whose heads-up was given before an instant, likewise. */
  listHeadedUp(
    before: Date,
    limit: number,
    after: string | null,
  ): Promise<readonly Accommodation[]>;
  /** Gift cards that are set aside and whose heads-up was not given, likewise. */
  listWithoutHeadsUp(limit: number, after: string | null): Promise<readonly Accommodation[]>;
  /** What became of the heads-up; null when none was given. */
  findHeadsUp(id: string): Promise<HeadsUp | null>;
};

export type Posting = {
  readonly id: string;
  readonly step: LedgerStep;
  readonly at: Date;
  readonly lines: readonly LedgerLine[];
} & (
  | { readonly accommodationId: string; readonly batchId: null }
  | { readonly accommodationId: null; readonly batchId: string }
);

/** The books: only ever added to; every posting balances, or the transaction fails as it commits. */
export type Ledger = {
  /** Throws when this step of it is booked already. Without lines nothing is booked. */
  post(posting: Posting): Promise<void>;
  listSteps(accommodationId: string): Promise<readonly LedgerStep[]>;
  /** The next serial of a credit's number; one that was taken and not used leaves a gap. */
  takeCreditSerial(): Promise<number>;
};

export type NewGiftCode = {
  readonly id: string;
  readonly batchId: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly sealedCode: string;
  readonly keyId: number;
  readonly fingerprint: string;
  readonly expiresOn: string | null;
  readonly loadedBy: string | null;
  readonly loadedAt: Date;
};

export type GiftCode = Pick<NewGiftCode, "id" | "sealedCode" | "keyId" | "expiresOn">;

export type GiftCodes = {
  /** The ids of those that were new; the others are in the pool already. */
  insert(codes: readonly NewGiftCode[]): Promise<ReadonlySet<string>>;
  /** Takes one code for an accommodation, the one that ends first; null when there is none. */
  take(
    order: Money & {
      readonly accommodationId: string;
      readonly goodUntil: string;
      readonly at: Date;
    },
  ): Promise<GiftCode | null>;
  findFor(accommodationId: string): Promise<GiftCode | null>;
  /** Codes sealed with another key than this one, locked. */
  claimSealedOtherwise(keyId: number, limit: number): Promise<readonly GiftCode[]>;
  reseal(
    id: string,
    sealed: Pick<NewGiftCode, "sealedCode" | "keyId" | "fingerprint">,
  ): Promise<void>;
};

/** Codes at rest: AES-256-GCM, bound to their row, so that two swapped rows open nothing (MON-8). */
export type SealedCodes = {
  /** The key that `seal` writes with. */
  readonly keyId: number;
  seal(rowId: string, code: string): string;
  /** Throws when it was altered, belongs to another row, or its key is gone from SECRET_KEY. */
  open(rowId: string, sealed: string): string;
  /** The same for the same code, and of no use to who has no key. */
  fingerprint(code: string): string;
  /** What is kept of a code sent to the customer. */
  hashOneTimeCode(id: string, digits: string): string;
};

export type OneTimeCode = {
  readonly id: string;
  readonly linkId: string;
  /** The gift card it opens; null: the closed parts of the page. */
  readonly accommodationId: string | null;
  readonly codeHash: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
};

export type OneTimeCodes = {
  insert(code: OneTimeCode): Promise<void>;
  countSince(linkId: string, since: Date): Promise<number>;
  /** The newest one sent through this link for this gift card, or for the closed parts of the page. */
  findNewest(linkId: string, accommodationId: string | null): Promise<OneTimeCode | null>;
  use(id: string, at: Date): Promise<void>;
  /** Locks the counter of a link until the transaction ends, so that parallel tries are all counted. */
  claimTries(linkId: string): Promise<{ readonly wrong: number; readonly lockedAt: Date | null }>;
  setTries(
    linkId: string,
    tries: { readonly wrong: number; readonly lockedAt: Date | null },
  ): Promise<void>;
};

/** One line of a file of codes, as it was typed. */
export type CodeLine = {
  /** Counted from 1, as an editor shows it. */
  readonly line: number;
  readonly code: string;
  readonly amount: string;
  readonly currency: string;
  /** Empty for a code without an end. */
  readonly expires: string;
};

export type ReadCodeFile =
  | {
      readonly ok: true;
      readonly lines: readonly CodeLine[];
      readonly unreadable: readonly number[];
    }
  | { readonly ok: false; readonly reason: "too-large" | "not-text" | "empty" | "columns-missing" };

/** Reads a CSV file of codes: comma, semicolon or tab; a line with the names of the columns first. */
export type CodeFiles = { read(bytes: Uint8Array): ReadCodeFile };
