import type { LikeCase } from "#app/domain/problems/likeness.ts";
import type { Problem, ProblemState } from "#app/domain/problems/problem.ts";

/** A case as a list of a problem shows it. */
export type ProblemCase = LikeCase & {
  readonly caseId: string;
  readonly reference: string;
  readonly customerName: string;
  readonly status: string;
  readonly openedAt: Date;
};

/** A customer who is affected and has not complained. */
export type Affected = {
  readonly id: string;
  readonly problemId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
  readonly addedBy: string | null;
  readonly addedAt: Date;
};

/** A case of a problem, and since when it is one. */
export type LinkedCase = {
  readonly caseId: string;
  readonly reference: string;
  readonly status: string;
  readonly linkedAt: Date;
};

/** A page of a list: those behind a place, which is an instant and an id. */
export type PageBehind = {
  readonly after: { readonly at: Date; readonly id: string } | null;
  readonly limit: number;
};

export type ListedProblem = Problem & { readonly cases: number; readonly openCases: number };

/** A product that came back often of late, and has no problem record (R24). */
export type Suspicion = { readonly product: string; readonly cases: number };

export type Problems = {
  insert(problem: Problem): Promise<void>;
  save(problem: Problem): Promise<void>;
  find(id: string): Promise<Problem | null>;
  /** The same, locked until the transaction ends. */
  claim(id: string): Promise<Problem | null>;
  /** Those not fixed first, then the newest change first. */
  list(limit: number): Promise<readonly ListedProblem[]>;
  /** The oldest change first. */
  listChanged(page: PageBehind & { state: ProblemState | null }): Promise<readonly ListedProblem[]>;
  /** One of them as lists have it. */
  findListed(id: string): Promise<ListedProblem | null>;
  findForCase(caseId: string): Promise<Problem | null>;
  /** False when the case is part of that problem already. The case has to be claimed. */
  link(caseId: string, problemId: string, by: string | null, at: Date): Promise<boolean>;
  /** False when it was no part of it. */
  unlink(caseId: string, problemId: string): Promise<boolean>;
  /** The newest link first. */
  listCases(problemId: string, limit: number): Promise<readonly ProblemCase[]>;
  /** The oldest link first. */
  listLinked(problemId: string, page: PageBehind): Promise<readonly LinkedCase[]>;
  countCases(problemId: string): Promise<number>;
  /** Cases of the last weeks that are part of no problem: of this product, or with these words. */
  listCandidates(
    like: { readonly product: string | null; readonly words: readonly string[] },
    since: Date,
    limit: number,
  ): Promise<readonly ProblemCase[]>;
  /** Products that failed at least so often since then and are part of no problem. */
  listSuspicions(since: Date, atLeast: number): Promise<readonly Suspicion[]>;
  /** Adds those that are not there yet; gives how many were new. */
  addAffected(affected: readonly Affected[]): Promise<number>;
  countAffected(problemId: string): Promise<number>;
  /** Of these addresses, those whose owner has a case of the problem: they hear by their case. */
  listEmailsWithCase(problemId: string, emails: readonly string[]): Promise<readonly string[]>;
};
