import type { CaseFile } from "#app/domain/cases/case-file.ts";
import type { Wishes } from "#app/domain/cases/wishes.ts";
import type { Broadcast, BroadcastProgress } from "#app/domain/problems/broadcast.ts";
import type { CaseContext } from "./cases.ts";
import type { CaseLink } from "./links.ts";
import type { Affected } from "./problems.ts";
import type { ServiceLevel } from "./service-levels.ts";

/** Whom a broadcast would reach now, by language; the most frequent first. */
export type Audience = {
  readonly cases: number;
  readonly affected: number;
  readonly languages: readonly { readonly language: string; readonly count: number }[];
};

/** A case whose turn it is, locked, with all that a word to its customer asks for. */
export type CaseInTurn = CaseContext & {
  readonly position: number;
  readonly wishes: Wishes;
  readonly isSensitive: boolean;
  /** The customer's link that is still good. */
  readonly link: CaseLink | null;
  /** Rounds of service levels that run. */
  readonly rounds: readonly ServiceLevel[];
};

export type AffectedInTurn = Affected & { readonly position: number };

/** What became of one of them. */
export type SettledRecipient = {
  readonly position: number;
  readonly state: "told" | "second-reader" | "skipped" | "failed";
  readonly why: string | null;
};

/** Cases whose turn it is, locked, that are alike in all that decides about a word (own-of-case.ts). */
export type CasesAlike = {
  readonly positions: readonly number[];
  readonly caseIds: readonly string[];
  /** Their good links, in the same order; null where they have none. */
  readonly linkIds: readonly string[] | null;
  /** Names and addresses in them are such as a mail can have without a second look. */
  readonly arePlain: boolean;
};

/** What a word changed on cases, beside their history and mail: on each of them the same. */
export type WordOnCases = {
  readonly caseIds: readonly string[];
  readonly changes: Pick<
    CaseFile,
    "status" | "lastWordAt" | "nextUpdateDueAt" | "chaseCount" | "clockStoppedAt"
  >;
  /** How many versions it moves them on. */
  readonly versions: number;
  readonly newLink: CaseLink | null;
  readonly met: readonly Pick<ServiceLevel, "metric" | "metAt" | "breachedAt">[];
  readonly begun: readonly Omit<ServiceLevel, "id" | "caseId">[];
};

export type Broadcasts = {
  insert(broadcast: Broadcast): Promise<void>;
  /** Writes a broadcast whose row is locked. False when another one of the problem is on its way. */
  save(broadcast: Broadcast): Promise<boolean>;
  find(id: string): Promise<Broadcast | null>;
  claim(id: string): Promise<Broadcast | null>;
  /** The newest first. */
  listForProblem(problemId: string): Promise<readonly Broadcast[]>;
  countAudience(problemId: string): Promise<Audience>;
  /** Cases a broadcast would reach, one of each language first: for people to look at. */
  listSamples(problemId: string, limit: number): Promise<readonly string[]>;
  /** Fixes whom it goes to: one statement, however many they are. Gives how many. */
  fixRecipients(broadcastId: string, problemId: string): Promise<number>;
  /** The oldest on its way whose hold is over; null when there is none. */
  findDue(now: Date): Promise<Broadcast | null>;
  /** The next whose case nobody else is at work on, locked with it. */
  claimCases(broadcastId: string, limit: number, now: Date): Promise<readonly CasesAlike[]>;
  /** Of those that were claimed, the ones at these positions. */
  readCases(
    broadcastId: string,
    positions: readonly number[],
    now: Date,
  ): Promise<readonly CaseInTurn[]>;
  claimAffected(broadcastId: string, limit: number): Promise<readonly AffectedInTurn[]>;
  /** Writes what words changed on cases: a statement a table. */
  writeWords(words: readonly WordOnCases[], now: Date): Promise<void>;
  settle(broadcastId: string, settled: readonly SettledRecipient[], at: Date): Promise<void>;
  /** Those that wait are not told any more. */
  stopWaiting(broadcastId: string, at: Date): Promise<void>;
  /** Ends it when nobody waits. False while somebody does, or when it has ended. */
  end(broadcastId: string, at: Date): Promise<boolean>;
  progress(broadcastId: string): Promise<BroadcastProgress>;
  /** Mails of it that did not arrive, or wait for a person to decide. */
  countMailTrouble(broadcastId: string): Promise<number>;
  listNotTold(
    broadcastId: string,
    limit: number,
  ): Promise<
    readonly {
      readonly reference: string | null;
      readonly state: string;
      readonly why: string | null;
    }[]
  >;
};
