import { escalationRoles } from "#app/domain/escalation/role.ts";
import { type EscalationTrigger, escalationTriggers } from "#app/domain/escalation/trigger.ts";
import type { Tellers } from "./telling.ts";

/** Who was told of what, and who took it, in words for staff. */
export const ladderTellers: Tellers = {
  "trigger-raised": ({ trigger }) => ({ what: `Somebody has to take this: ${nameOf(trigger)}` }),
  "staff-alerted": ({ role, about }) => ({
    what: `${escalationRoles[role].label} told: ${isTrigger(about) ? nameOf(about) : about.replaceAll("-", " ")}`,
  }),
  "escalated-by-hand": ({ role, because }) => ({
    what: `Taken to the ${escalationRoles[role].label.toLowerCase()}`,
    words: because,
  }),
  "case-escalated": ({ role, trigger }) => ({
    what: `With the ${escalationRoles[role].label.toLowerCase()} now: ${nameOf(trigger)}`,
  }),
  "escalation-taken": ({ trigger }) => ({ what: `“I have it”: ${nameOf(trigger)}` }),
  "escalation-ended": ({ trigger }) => ({ what: `Settled: ${nameOf(trigger)}` }),
};

function isTrigger(about: string): about is EscalationTrigger {
  return about in escalationTriggers;
}

function nameOf(trigger: EscalationTrigger): string {
  return escalationTriggers[trigger].label.toLowerCase();
}
