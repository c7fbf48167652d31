/** What an operator watches. Counts and seconds; nothing about anybody. */
export type OperatingFigures = {
  readonly mailsWaiting: number;
  readonly mailsInDoubt: number;
  readonly mailsFailed: number;
  /** Age of the oldest mail that is due, in seconds; 0 when none waits. */
  readonly oldestMailSeconds: number;
  readonly casesOpen: number;
  readonly updatesOverdue: number;
  readonly accommodationsWaiting: number;
  /** 1 while somebody has stopped it, else 0. */
  readonly sendingPaused: number;
  readonly moneyPaused: number;
};
