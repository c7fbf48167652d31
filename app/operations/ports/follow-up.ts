export type CallTask = {
  readonly id: string;
  readonly caseId: string;
  readonly reason:
    | "no-email"
    | "mail-failed"
    | "call-asked-for"
    | "gift-failed"
    | "thanks-after-days"
    | "check-in-after-weeks";
  /** What to say, so that the caller need not look it up. */
  readonly words: string;
  readonly assigneeId: string;
  readonly dueAt: Date;
};

export type CallOutcome = "reached" | "voicemail" | "no-answer" | "needs-something" | "not-needed";

export type CallTasks = {
  /** Opens a task once: the same `once` again opens no second. Returns whether it was new. */
  open(task: CallTask & { once: string | null; createdAt: Date }): Promise<boolean>;
  /** Whether a call for this reason is still to be made. */
  isWaiting(caseId: string, reason: CallTask["reason"]): Promise<boolean>;
  /** Marks an open task as done; null if it is gone or was done before. */
  finish(
    id: string,
    done: { by: string; at: Date; outcome: CallOutcome; note: string | null },
  ): Promise<CallTask | null>;
  /** The open calls of a case go to another member of staff. */
  handOver(caseId: string, assigneeId: string): Promise<void>;
};

export type FollowUpRound = "days" | "weeks";

export type FollowUp = {
  readonly id: string;
  readonly caseId: string;
  readonly round: FollowUpRound;
  readonly dueAt: Date;
  readonly resolutionNo: number;
};

export type FollowUps = {
  plan(followUps: readonly FollowUp[]): Promise<void>;
  /** Planned ones whose time has come, oldest first. Not locked: whoever settles one looks again. */
  listDue(now: Date, limit: number): Promise<readonly FollowUp[]>;
  /** False when it was no longer planned: nothing was changed then. */
  settle(
    id: string,
    state: "sent" | "held" | "cancelled",
    why: string | null,
    at: Date,
  ): Promise<boolean>;
  /** The planned one of a round, or null. */
  findPlanned(caseId: string, round: FollowUpRound): Promise<FollowUp | null>;
  cancelPlanned(caseId: string, why: string, at: Date): Promise<void>;
  countResolutions(caseId: string): Promise<number>;
};
