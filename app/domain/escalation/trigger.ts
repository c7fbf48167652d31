import { namesOf } from "../names-of.ts";
import type { EscalationRole } from "./role.ts";

type TriggerRule = {
  readonly label: string;
  /** What the customer's page says of it, to go before "… on Thursday, 14:00". */
  readonly customerWording: string;
  /** Whether the case becomes more severe (R8, R9, R23). */
  readonly raisesSeverity: boolean;
  /** The first rung to be told; a second failure goes straight to a lead (R23). */
  readonly startsAt: EscalationRole;
};

/** Everything that makes somebody climb the ladder (R10): this table is the only place that lists them. */
export const escalationTriggers = {
  "no-first-word": {
    label: "No first word yet",
    customerWording: "You had not heard from a person in time",
    raisesSeverity: false,
    startsAt: "owner",
  },
  "update-overdue": {
    label: "Update overdue",
    customerWording: "We had not written when we said we would",
    raisesSeverity: false,
    startsAt: "owner",
  },
  "promise-broken": {
    label: "Promise broken",
    customerWording: "We did not keep a promise",
    raisesSeverity: true,
    startsAt: "owner",
  },
  "customer-chased-twice": {
    label: "The customer had to ask twice",
    customerWording: "You had to ask us twice",
    raisesSeverity: true,
    startsAt: "lead",
  },
  "partner-silent": {
    label: "Partner silent",
    customerWording: "Our partner had not answered us",
    raisesSeverity: false,
    startsAt: "owner",
  },
  "case-reopened": {
    label: "Case reopened",
    customerWording: "It was not put right the first time",
    raisesSeverity: true,
    startsAt: "owner",
  },
  "repeat-failure": {
    label: "The same failure again",
    customerWording: "It failed you a second time",
    raisesSeverity: true,
    startsAt: "lead",
  },
  "approval-late": {
    label: "Approval not coming",
    customerWording: "A decision on our side took too long",
    raisesSeverity: false,
    startsAt: "lead",
  },
  "by-hand": {
    label: "Escalated by hand",
    customerWording: "We have escalated this",
    raisesSeverity: false,
    startsAt: "lead",
  },
} as const satisfies Record<string, TriggerRule>;

export type EscalationTrigger = keyof typeof escalationTriggers;
export const escalationTriggerNames = namesOf(escalationTriggers);
