import type { BackupWay, FailureKind } from "../escalation/backup-plan.ts";
import type { EscalationRole } from "../escalation/role.ts";
import type { EscalationTrigger } from "../escalation/trigger.ts";
import type { Doer } from "../promises/step.ts";
import type { ToldTime } from "./care-event.ts";
import type { Framed } from "./words-around.ts";

// What can happen between a case and the ladder above it. Part of `CaseHappening`.

type OfEscalation = { escalationId: string; trigger: EscalationTrigger };

export type EscalationHappening =
  /** A member of staff asked for it, and why; `role` is the rung they named (R8). */
  | { type: "escalated-by-hand"; escalationId: string; role: EscalationRole; because: string }
  /** It has reached this role for the first time: the customer sees which, and when (R10). */
  | ({ type: "case-escalated"; role: EscalationRole } & OfEscalation)
  /** "I have it." */
  | ({ type: "escalation-taken" } & OfEscalation)
  | ({ type: "escalation-ended" } & OfEscalation)
  /** We have started another way: `words` go on the page and into the mail (R10). */
  | ({
      type: "plan-b-started";
      planId: string;
      failure: FailureKind;
      way: BackupWay;
      words: string;
      steps: readonly { what: string; doer: Doer; why: string | null }[];
      promises: readonly { what: string; due: ToldTime }[];
    } & Framed);

/** Which of them the customer sees in her history. */
export const customerSeesEscalation: Record<EscalationHappening["type"], boolean> = {
  "escalated-by-hand": false,
  "case-escalated": true,
  "escalation-taken": false,
  "escalation-ended": false,
  "plan-b-started": true,
};
