import { isLow } from "#app/domain/cases/feedback.ts";
import type { KeptAnswer } from "#app/domain/figures/kept-customer.ts";
import type { DeskCaseFacts } from "./case.ts";

/** What the customer said once it was put right, as the case page shows it (R22). */
export type DeskFeedback = {
  readonly satisfaction: readonly {
    readonly id: string;
    readonly score: number;
    readonly words: string | null;
    readonly at: string;
    /** Low, and nobody has said yet that it is seen to. */
    readonly waits: boolean;
  }[];
  readonly questions: {
    readonly doing: string | null;
    readonly helped: string | null;
    readonly asked: boolean;
  } | null;
  /** Whether she is still a customer (R27); null until her case is closed. */
  readonly kept: {
    readonly dueAt: string;
    readonly answer: KeptAnswer | null;
    readonly because: string | null;
  } | null;
};

/** What the customer said once it was put right, and what of it somebody still has to see (R22). */
export function feedbackOf({ satisfaction, questions, kept }: DeskCaseFacts): DeskFeedback {
  return {
    satisfaction: satisfaction.map(({ id, score, words, answeredAt, changedAt, seenAt }) => ({
      ...{ id, score, words },
      at: (changedAt ?? answeredAt).toISOString(),
      waits: isLow(score) && seenAt === null,
    })),
    questions: questions && {
      doing: questions.doing,
      helped: questions.helped,
      asked: questions.askedAt !== null,
    },
    kept: kept && {
      dueAt: kept.dueAt.toISOString(),
      answer: kept.answer,
      because: kept.because,
    },
  };
}
