import type { Knex } from "knex";
import { z } from "zod";
import { backupWayNames, failureKindNames } from "#app/domain/escalation/backup-plan.ts";
import { certaintyNames } from "#app/domain/promises/promise.ts";
import type { BackupPlans, KeptPlan } from "#app/operations/ports/backup-plans.ts";

const within = z.object({
  count: z.int(),
  unit: z.enum(["minutes", "hours", "days", "weeks"]),
  counted: z.enum(["working-time", "around-the-clock"]),
});
const Step = z.object({
  what: z.string(),
  who: z.enum(["us", "partner", "customer"]),
  within,
  whyCustomer: z.string().nullable(),
});
const PlanRow = z
  .object({
    id: z.string(),
    team_id: z.string().nullable(),
    failure: z.enum(failureKindNames),
    way: z.enum(backupWayNames),
    customer_wording: z.string(),
    steps: z.array(Step),
    promises: z.array(z.object({ what: z.string(), within, certainty: z.enum(certaintyNames) })),
    prepared_by: z.string(),
    prepared_at: z.date(),
    retired_at: z.date().nullable(),
  })
  .transform(
    (row): KeptPlan => ({
      id: row.id,
      teamId: row.team_id,
      failure: row.failure,
      way: row.way,
      customerWording: row.customer_wording,
      steps: row.steps,
      promises: row.promises,
      preparedBy: row.prepared_by,
      preparedAt: row.prepared_at,
      retiredAt: row.retired_at,
    }),
  );

/** Back-up plans in Postgres, within one transaction. */
export function backupPlans(tx: Knex): BackupPlans {
  return {
    async insert(plan) {
      await tx("backup_plans").insert({
        id: plan.id,
        team_id: plan.teamId,
        failure: plan.failure,
        way: plan.way,
        customer_wording: plan.customerWording,
        steps: JSON.stringify(plan.steps),
        promises: JSON.stringify(plan.promises),
        prepared_by: plan.preparedBy,
        prepared_at: plan.preparedAt,
      });
    },
    async retire(id, at) {
      const plan = tx("backup_plans").where({ id }).whereNull("retired_at");
      return (await plan.update({ retired_at: at })) === 1;
    },
    async find(id) {
      const row = await tx("backup_plans").where({ id }).first();
      return row ? PlanRow.parse(row) : null;
    },
    async list(failure) {
      const rows = await tx("backup_plans")
        .whereNull("retired_at")
        .where(failure ? { failure } : {})
        .orderBy(["failure", "prepared_at", "id"]);
      return z.array(PlanRow).parse(rows);
    },
    async start({ caseId, planId, by, at }) {
      const rows = await tx("started_plans")
        .insert({ case_id: caseId, plan_id: planId, started_by: by, started_at: at })
        .onConflict(["case_id", "plan_id"])
        .ignore()
        .returning("plan_id");
      return rows.length === 1;
    },
    async listStarted(caseId) {
      const rows = await tx("started_plans").where({ case_id: caseId }).orderBy("started_at");
      return rows.map(({ plan_id: planId, started_at: at }) => ({ planId, at }));
    },
  };
}
