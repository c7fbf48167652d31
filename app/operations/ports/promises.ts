import type { KeptCount, keptRateOf } from "#app/domain/promises/kept-rate.ts";
import type { CustomerPromise } from "#app/domain/promises/promise.ts";
import type { Step } from "#app/domain/promises/step.ts";

export type KeptRatesQuery = {
  readonly of: keyof typeof keptRateOf;
  /** Promises whose time came in this span, its end excluded. */
  readonly from: Date;
  readonly to: Date;
  /** Of this team alone. */
  readonly teamId?: string | undefined;
};

/** Promises in the database. A change is made only under the lock of its case. */
export type Promises = {
  /** `warnAt`: when its owner is warned, unless it is settled by then. */
  insert(promise: CustomerPromise, warnAt: Date): Promise<void>;
  /** Writes what a change made of a promise. What was said, by whom and by when never changes. */
  save(promise: CustomerPromise): Promise<void>;
  setWarning(id: string, warnAt: Date): Promise<void>;
  find(id: string): Promise<CustomerPromise | null>;
  /** The oldest first. */
  listForCase(caseId: string): Promise<readonly CustomerPromise[]>;
  /** Open ones of a case whose warning is due. */
  listToWarn(caseId: string, now: Date): Promise<readonly CustomerPromise[]>;
  /** Unsettled ones of a case whose time has run out. */
  listToBreak(caseId: string, now: Date): Promise<readonly CustomerPromise[]>;
  /** Whether something is owed that we or a partner can do without the customer. */
  isAnythingOwed(caseId: string): Promise<boolean>;
  findCasesToWarn(now: Date, limit: number): Promise<readonly string[]>;
  findCasesToBreak(now: Date, limit: number): Promise<readonly string[]>;
  /** Kept-rates by the id of the person, team or partner (R27). */
  keptRates(query: KeptRatesQuery): Promise<ReadonlyMap<string, KeptCount>>;
};

/** "What happens next" (R14). */
export type Steps = {
  insert(step: Step): Promise<void>;
  /** Marks an open step as done or dropped; false when it was ended before. */
  end(id: string, state: "done" | "dropped", at: Date): Promise<boolean>;
  /** What was done turns out not to be. */
  reopen(id: string): Promise<void>;
  find(id: string): Promise<Step | null>;
  listForCase(caseId: string): Promise<readonly Step[]>;
};

/** Words prepared for the composer: nothing of it was said to anybody yet. */
export type Draft = {
  readonly id: string;
  readonly caseId: string;
  readonly moment: "promise-broken" | "partner-late";
  /** The promise, or the partner's errand, it is about. */
  readonly aboutId: string;
  readonly words: string;
  readonly createdAt: Date;
};

export type Drafts = {
  /** Keeps a draft once for what it is about. Returns whether it is new. */
  keep(draft: Draft): Promise<boolean>;
  /** Drafts of a case that were not used yet, the oldest first. */
  listWaiting(caseId: string): Promise<readonly Draft[]>;
  markUsed(aboutId: string, at: Date): Promise<void>;
};
