import type { DecisionProblem } from "#app/domain/accommodations/decision.ts";

/** Why a decision was not taken, and what to do. */
export const decisionWords: Record<DecisionProblem | "first-of-two" | "not-found", string> = {
  "first-of-two": "You said yes already. Somebody else in finance says the second.",
  "own-request": "You asked for this yourself. Somebody else in finance has to decide.",
  "own-case": "You own this case. Somebody else in finance has to decide.",
  "case-closed":
    "The case was closed meanwhile, so nothing was approved. Decline it, or have the case opened again.",
  "case-reopened":
    "The case was opened again while you read it, so nothing was approved. Read it again: more may be asked for.",
  "more-than-asked": "This is more than was asked for. Approve that or less.",
  "already-decided":
    "Somebody else has just decided. Nothing was changed; this is what was decided.",
  "changed-meanwhile":
    "The request changed while you read it. Nothing was decided: read it again, as it is now.",
  "taken-back": "It was taken back while you read it. Nothing was decided, and nothing is given.",
  "not-found": "There is no such request.",
};
