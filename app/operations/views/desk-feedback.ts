import { isLow } from "#app/domain/cases/feedback.ts";
import type { DeskCaseFacts } from "./desk-case.ts";

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
};

export function feedbackOf({ satisfaction, questions }: DeskCaseFacts): DeskFeedback {
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
  };
}
