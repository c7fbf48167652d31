import type { FailureKind } from "./backup-plan.ts";

/** What is known of a case that tells which kind of failure it has become. */
export type FailureSigns = {
  /** A partner we wait for has gone silent, or was given up. */
  readonly partnerFails: boolean;
  /** It was put right, and was not; or the same product failed this customer before (R23). */
  readonly failedAgain: boolean;
};

/** The kinds of failure a case shows: plans for these come first. Staff may start any other. */
export function fittingFailures({ partnerFails, failedAgain }: FailureSigns): FailureKind[] {
  return [
    ...(partnerFails ? (["partner-silent"] as const) : []),
    ...(failedAgain ? (["repair-failed", "cannot-repair"] as const) : []),
  ];
}
