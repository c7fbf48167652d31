import type { CaseStatus } from "#app/domain/cases/case-status.ts";
import type { Severity } from "#app/domain/clock/severity.ts";
import type { RowKind } from "#app/domain/today/row-kind.ts";

export type WhoseList = {
  /** Whose cases and calls, with those of owners they stand in for; null for a team's or everyone's. */
  readonly staffId: string | null;
  /** A team's, where it is nobody's own; null for everyone's. */
  readonly teamId: string | null;
  readonly now: Date;
};

export type TodayQuery = WhoseList & {
  /** Who looks: some rows depend on their role. Left out, those are not there. */
  readonly viewerId?: string;
  /** What is due later is not for today. */
  readonly horizon: Date;
  /** The most of one kind, and of one severity where that decides. */
  readonly limit: number;
};

export type TodayFact = {
  readonly kind: RowKind;
  readonly subjectId: string;
  /** When it came due, or when it happened: the rule for its kind knows which. */
  readonly at: Date;
  /** The deadline that is measured, where there is one; it counts before the rule. */
  readonly dueAt: Date | null;
  /** Words that tell what it is: the message, what to say, the decision. */
  readonly words: string | null;
  readonly chases: number;
  readonly caseId: string;
  readonly severity: Severity;
};

/** As much of a case as a row of Today shows. */
export type TodayCase = {
  readonly reference: string;
  readonly subject: string;
  readonly product: string | null;
  readonly severity: Severity;
  readonly status: CaseStatus;
  readonly openedAt: Date;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly customerName: string;
  readonly phone: string | null;
};

export type TodayFacts = {
  readonly facts: readonly TodayFact[];
  /** How many there are in all, of the kinds that are cut off at the limit. */
  readonly counts: {
    readonly overdue: number;
    readonly unspoken: number;
    /** First and next words that are owed by the horizon. */
    readonly words: number;
    readonly calls: number;
    readonly inDoubt: number;
    readonly openCases: number;
    /** There are more open cases than were counted. */
    readonly hasMoreOpen: boolean;
  };
};
