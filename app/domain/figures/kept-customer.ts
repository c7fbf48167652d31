/** Whether she is still a customer ninety days on; "unknown" where somebody looked and cannot say (R27). */
export const keptAnswers = ["yes", "no", "unknown"] as const;
export type KeptAnswer = (typeof keptAnswers)[number];

const ninetyDaysMs = 90 * 24 * 3_600_000;

/** When staff are asked, counted from the day the case was closed. */
export function keptDueAt(closedAt: Date): Date {
  return new Date(closedAt.getTime() + ninetyDaysMs);
}
