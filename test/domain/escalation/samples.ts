import { officeHours } from "#app/domain/clock/working-calendar.ts";
import { type Escalation, startEscalation } from "#app/domain/escalation/escalation.ts";
import { defaultLadders } from "#app/domain/escalation/ladder.ts";
import type { ClimbSetting } from "#app/domain/escalation/next-rung.ts";
import type { EscalationTrigger } from "#app/domain/escalation/trigger.ts";

/** Monday, ten in the morning: the moment the word was due. */
export const monday = new Date("2026-03-02T10:00:00Z");

export const people = { owner: "marco", deputy: "dana", lead: "lea", manager: "max" } as const;

export const setting: ClimbSetting = {
  ladder: defaultLadders.high,
  people,
  absences: [],
  calendar: officeHours("UTC"),
};

/** A climb that has just begun. */
export function climb(trigger: EscalationTrigger = "update-overdue"): Escalation {
  return startEscalation({ id: "e", caseId: "c", trigger, key: `${trigger}:x`, since: monday });
}

export function hoursAfter(instant: Date, hours: number): Date {
  return new Date(instant.getTime() + hours * 3_600_000);
}
