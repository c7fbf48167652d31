import { z } from "zod";
import { backupWayNames, failureKindNames } from "#app/domain/escalation/backup-plan.ts";
import type { Escalation } from "#app/domain/escalation/escalation.ts";
import { escalationRoleNames } from "#app/domain/escalation/role.ts";
import { escalationTriggerNames } from "#app/domain/escalation/trigger.ts";
import { certaintyNames } from "#app/domain/promises/promise.ts";
import { doerNames } from "#app/domain/promises/step.ts";
import { spanField } from "#app/operations/clock/span-field.ts";
import type { KeptPlan } from "#app/operations/ports/backup-plans.ts";
import { isoOf } from "./case-answer.ts";

const instant = z.iso.datetime();

/** A climb of a ladder: who was told when, and who has it. */
export const EscalationAnswer = z.strictObject({
  id: z.uuid(),
  caseId: z.uuid(),
  trigger: z.enum(escalationTriggerNames),
  because: z.string().nullable(),
  since: instant,
  told: z.array(
    z.strictObject({ role: z.enum(escalationRoleNames), staffId: z.uuid(), at: instant }),
  ),
  takenBy: z.uuid().nullable(),
  takenAt: instant.nullable(),
  endedAt: instant.nullable(),
});
export const EscalationListAnswer = z.strictObject({ escalations: z.array(EscalationAnswer) });

/** An escalation as a program reads it. */
export function presentEscalation(escalation: Escalation): z.output<typeof EscalationAnswer> {
  const { id, caseId, trigger, because, since, told, taken, endedAt } = escalation;
  return {
    ...{ id, caseId, trigger, because },
    since: since.toISOString(),
    told: told.map(({ role, staffId, at }) => ({ role, staffId, at: at.toISOString() })),
    takenBy: taken?.staffId ?? null,
    takenAt: isoOf(taken?.at ?? null),
    endedAt: isoOf(endedAt),
  };
}

const within = spanField;

/** Another way that was prepared, ready to start. */
const BackupPlanAnswer = z.strictObject({
  id: z.uuid(),
  failure: z.enum(failureKindNames),
  way: z.enum(backupWayNames),
  customerWording: z.string(),
  steps: z.array(
    z.strictObject({
      what: z.string(),
      who: z.enum(doerNames),
      within,
      whyCustomer: z.string().nullable(),
    }),
  ),
  promises: z.array(
    z.strictObject({ what: z.string(), within, certainty: z.enum(certaintyNames) }),
  ),
});
export const BackupPlanListAnswer = z.strictObject({ plans: z.array(BackupPlanAnswer) });

/** A plan B as a program reads it. */
export function presentPlan(plan: KeptPlan): z.output<typeof BackupPlanAnswer> {
  const { id, failure, way, customerWording, steps, promises } = plan;
  return { id, failure, way, customerWording, steps: [...steps], promises: [...promises] };
}

/** Kept-rates of one kind: by person, team or partner (R27). */
export const KeptRatesAnswer = z.strictObject({
  of: z.enum(["person", "team", "partner"]),
  from: instant,
  to: instant,
  rates: z.array(
    z.strictObject({
      id: z.uuid(),
      name: z.string(),
      kept: z.int(),
      keptLate: z.int(),
      broken: z.int(),
      moved: z.int(),
      withdrawn: z.int(),
      open: z.int(),
      /** Kept in time out of all whose time came, 0 to 1. */
      rate: z.number().nullable(),
    }),
  ),
});
