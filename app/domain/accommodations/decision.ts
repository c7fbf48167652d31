import { type CaseStatus, isOpen } from "../cases/case-status.ts";
import type { AccommodationState } from "./state.ts";

export type Verdict = "approve" | "decline";

export type DecisionProblem =
  | "own-request"
  | "own-case"
  | "case-closed"
  | "case-reopened"
  | "more-than-asked"
  | "already-decided"
  | "changed-meanwhile"
  | "taken-back";

type Standing = {
  readonly state: AccommodationState;
  readonly version: number;
  readonly requestedBy: string;
  readonly decidedBy: string | null;
  readonly firstApprovedBy: string | null;
  readonly amountMinor: number;
  /** Who asked has changed it: another request stands in its place. */
  readonly isReplaced: boolean;
  readonly caseOwnerId: string;
  readonly caseStatus: CaseStatus;
};

type Decision = {
  readonly verdict: Verdict;
  readonly by: string;
  /** The version the one deciding had in front of them; null for whatever is there now. */
  readonly seenVersion: number | null;
  /** Whether the case was open on that screen; null where nobody said. */
  readonly seenOpen: boolean | null;
  /** What is given; as asked for when null. */
  readonly amountMinor: number | null;
};

/**
 * Why somebody must not decide, or null. Nobody decides on what they asked for, nor on anything for a
 * case they own, whatever their role (R15, AZ-5).
 */
export function decisionProblem(standing: Standing, decision: Decision): DecisionProblem | null {
  if (standing.requestedBy === decision.by) return "own-request";
  if (standing.caseOwnerId === decision.by) return "own-case";
  if (standing.state === "withdrawn") {
    return standing.isReplaced ? "changed-meanwhile" : "taken-back";
  }
  if (standing.state !== "requested") return "already-decided";
  if (decision.seenVersion !== null && decision.seenVersion !== standing.version) {
    return "changed-meanwhile";
  }
  if (decision.verdict === "decline") return null;
  if (standing.caseStatus === "closed") return "case-closed";
  if (decision.seenOpen === false && isOpen(standing.caseStatus)) return "case-reopened";
  return (decision.amountMinor ?? 0) > standing.amountMinor ? "more-than-asked" : null;
}

/** Whether the same person said the same before: a double click is one decision (SCN-4). */
export function isRepeated(
  { state, decidedBy, firstApprovedBy }: Standing,
  { verdict, by }: Pick<Decision, "verdict" | "by">,
): boolean {
  if (state === "requested") return verdict === "approve" && firstApprovedBy === by;
  if (decidedBy !== by) return false;
  return (state === "declined") === (verdict === "decline") && state !== "withdrawn";
}
