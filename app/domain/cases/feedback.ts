/** How satisfied a customer is with the way we dealt with it: 5 very, 1 not at all (R22). */
export const scores = [5, 4, 3, 2, 1] as const;

/** A low answer is one more failure until somebody has spoken with her. */
export function isLow(score: number): boolean {
  return score <= 2;
}

type Standing = {
  /** No other case of hers with this product came before. */
  readonly isFirstFailure: boolean;
  /** The two questions were in a mail, or she has answered them. */
  readonly wereAsked: boolean;
  /** She asked for no more of such mails (RFC 8058). */
  readonly stopped: boolean;
};

/** Whether the two questions about the product may be asked: after the first failure, once (R22). */
export function mayAskQuestions({ isFirstFailure, wereAsked, stopped }: Standing): boolean {
  return isFirstFailure && !wereAsked && !stopped;
}
