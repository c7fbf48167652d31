import { z } from "zod";
import { severityNames } from "#app/domain/clock/severity.ts";
import type { Escalation } from "#app/domain/escalation/escalation.ts";
import { escalationRoleNames } from "#app/domain/escalation/role.ts";
import { escalationTriggerNames } from "#app/domain/escalation/trigger.ts";
import type { KeptLadder, MissingFacts } from "#app/operations/ports/escalations.ts";

const moment = z.string().transform((text) => new Date(text));

/** A climb with everybody who was told, as the query below gives it. */
export const EscalationRow = z
  .object({
    id: z.string(),
    case_id: z.string(),
    trigger: z.enum(escalationTriggerNames),
    key: z.string(),
    since: z.coerce.date(),
    starts_at: z.enum(escalationRoleNames),
    because: z.string().nullable(),
    taken_by: z.string().nullable(),
    taken_at: z.coerce.date().nullable(),
    ended_at: z.coerce.date().nullable(),
    told: z.array(z.object({ role: z.enum(escalationRoleNames), staffId: z.string(), at: moment })),
  })
  .transform(
    (row): Escalation => ({
      id: row.id,
      caseId: row.case_id,
      trigger: row.trigger,
      key: row.key,
      since: row.since,
      startsAt: row.starts_at,
      because: row.because,
      told: row.told,
      taken: row.taken_by && row.taken_at ? { staffId: row.taken_by, at: row.taken_at } : null,
      endedAt: row.ended_at,
    }),
  );

const NextLook = z.object({ next_look_at: z.coerce.date().nullable() });

/** A climb that nobody ended, and when it is looked at next, as `around_case` gives it. */
export type OpenClimb = { readonly escalation: Escalation; readonly nextLookAt: Date | null };

export const OpenClimbRow = z.unknown().transform(
  (row): OpenClimb => ({
    escalation: EscalationRow.parse(row),
    nextLookAt: NextLook.parse(row).next_look_at,
  }),
);

const Span = z.object({
  count: z.int(),
  unit: z.enum(["minutes", "hours", "days", "weeks"]),
  counted: z.enum(["working-time", "around-the-clock"]),
});

export const LadderRow = z
  .object({
    severity: z.enum(severityNames),
    team_id: z.string().nullable(),
    rungs: z.array(z.object({ role: z.enum(escalationRoleNames), answerWithin: Span })),
    mend_within: Span,
    lead_id: z.string().nullable(),
    manager_id: z.string().nullable(),
  })
  .transform(
    (row): KeptLadder => ({
      severity: row.severity,
      teamId: row.team_id,
      rungs: row.rungs,
      mendWithin: row.mend_within,
      leadId: row.lead_id,
      managerId: row.manager_id,
    }),
  );

export const FactsRow = z
  .object({
    first_word_due_at: z.date().nullable(),
    promises: z.array(z.object({ id: z.string(), dueAt: moment })),
    partners: z.array(z.object({ id: z.string(), silentFrom: moment })),
    approvals: z.array(z.object({ id: z.string(), dueAt: moment })),
  })
  .transform(
    ({ first_word_due_at: firstWordDueAt, ...rest }): MissingFacts => ({ firstWordDueAt, ...rest }),
  );
