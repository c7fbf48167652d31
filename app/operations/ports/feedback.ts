import type { CaseFile } from "#app/domain/cases/case-file.ts";

export type SatisfactionAnswer = {
  readonly id: string;
  readonly caseId: string;
  readonly resolutionNo: number;
  readonly score: number;
  readonly words: string | null;
  readonly answeredAt: Date;
  readonly changedAt: Date | null;
  /** When somebody said that a low one is seen to. */
  readonly seenAt: Date | null;
};

/** The two questions about the product, and what she said to them (R22). */
export type FailureQuestions = {
  readonly caseId: string;
  readonly askedAt: Date | null;
  readonly doing: string | null;
  readonly helped: string | null;
  readonly answeredAt: Date | null;
  readonly changedAt: Date | null;
};

export type FeedbackCount = {
  readonly ownerId: string;
  readonly answers: number;
  readonly satisfied: number;
  readonly low: number;
  /** 1 to 5. */
  readonly average: number;
};

/** What customers say once it is put right. Changed only under the lock of the case. */
export type Feedback = {
  findSatisfaction(caseId: string, resolutionNo: number): Promise<SatisfactionAnswer | null>;
  find(id: string): Promise<SatisfactionAnswer | null>;
  /** The newest first. */
  listSatisfaction(caseId: string): Promise<readonly SatisfactionAnswer[]>;
  /** Writes an answer, or what became of it; one that is changed waits to be seen anew. */
  saveSatisfaction(answer: SatisfactionAnswer): Promise<void>;
  /** False when somebody said so before. */
  see(id: string, by: string, at: Date): Promise<boolean>;
  findQuestions(caseId: string): Promise<FailureQuestions | null>;
  saveQuestions(questions: FailureQuestions): Promise<void>;
  /** Whether no earlier case of this customer is about the same product. */
  isFirstFailure(
    caseFile: Pick<CaseFile, "id" | "customerId" | "product" | "openedAt">,
  ): Promise<boolean>;
  /** By owner, of answers given in a span of time. */
  count(from: Date, to: Date, teamId?: string): Promise<readonly FeedbackCount[]>;
};
