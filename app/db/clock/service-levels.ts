import type { Knex } from "knex";
import { z } from "zod";
import type { AppliedMetric } from "#app/domain/clock/service-levels.ts";
import type { ServiceLevels } from "#app/operations/ports/service-levels.ts";
import { waitsForNext } from "../connection/send-together.ts";
import { columnsOf } from "../statements/columns-of.ts";
import type { AroundCase } from "../store/around-case.ts";
import { PolicyRow, ServiceLevelRow } from "./service-level-rows.ts";

// A word that comes after its deadline breached it, whether or not anybody had looked meanwhile.
const meetSql = `
  with before as (
    select id, breached_at from service_levels
     where case_id = :caseId and metric = any(:metrics) and met_at is null
     for update
  )
  update service_levels s
     set met_at = w.at, breached_at = coalesce(s.breached_at, case when w.at > s.deadline then w.at end)
    from before b, (select cast(:at as timestamptz) as at) w where b.id = s.id
  returning ${columnsOf(ServiceLevelRow, "s")}, b.breached_at is null and s.breached_at is not null as newly_breached`;

// A round that the same word met; one that began since goes on in its place.
const unmeetSql = `
  update service_levels s set met_at = null
   where case_id = :caseId and metric = any(:metrics) and met_at = :at
     and not exists (select from service_levels r
                      where r.case_id = s.case_id and r.metric = s.metric and r.id > s.id)`;

// Each along its own index; what is late comes first.
const dueSql = `
  (select case_id from service_levels
    where met_at is null and breached_at is null and deadline < :now
    order by deadline limit :limit)
  union all
  (select case_id from service_levels
    where met_at is null and breached_at is null and warned_at is null and warn_at <= :now
    order by warn_at limit :limit)`;

/** The rounds of each metric of each case, in Postgres, within one transaction. */
export function serviceLevels(tx: Knex, around: AroundCase): ServiceLevels {
  const all = tx.raw(columnsOf(ServiceLevelRow));
  const running = () => tx("service_levels").where({ met_at: null });
  const read = async (query: Knex.QueryBuilder) => z.array(ServiceLevelRow).parse(await query);
  const due = (now: Date) =>
    running()
      .whereNull("breached_at")
      .where((any) =>
        any
          .where("deadline", "<", now)
          .orWhere((warn) => warn.where("warn_at", "<=", now).whereNull("warned_at")),
      );
  return {
    ...policies(tx, around),
    async start(caseId, rounds) {
      if (rounds.length === 0) return;
      await tx("service_levels")
        .insert(
          rounds.map(([metric, applied]) => ({
            case_id: caseId,
            metric,
            ...appliedColumns(applied),
          })),
        )
        .onConflict(tx.raw("(case_id, metric) where met_at is null"))
        .ignore()
        .options(waitsForNext);
    },
    async meet(caseId, metrics, at) {
      const { rows } = await tx.raw<{ rows: { newly_breached: boolean }[] }>(meetSql, {
        caseId,
        metrics: [...metrics],
        at,
      });
      return z.array(ServiceLevelRow).parse(rows.filter((row) => row.newly_breached));
    },
    async unmeet(caseId, metrics, at) {
      await tx.raw(unmeetSql, { caseId, metrics: [...metrics], at });
    },
    async hasten(caseId, metric, { warnAt, deadline }) {
      await running()
        .where({ case_id: caseId, metric })
        .where("deadline", ">", deadline)
        .update({ deadline, warn_at: tx.raw("least(warn_at, ?::timestamptz)", [warnAt]) })
        .options(waitsForNext);
    },
    listForCase: (caseId) =>
      read(tx("service_levels").where({ case_id: caseId }).orderBy("id").select(all)),
    listDue: (caseId, now) => read(due(now).where({ case_id: caseId }).orderBy("id").select(all)),
    async findCasesDue(now, limit) {
      const { rows } = await tx.raw<{ rows: { case_id: string }[] }>(dueSql, { now, limit });
      return [...new Set(rows.map((row) => row.case_id))].slice(0, limit);
    },
    async note(id, what, at) {
      const column = what === "warned" ? "warned_at" : "breached_at";
      await tx("service_levels")
        .where({ id })
        .update({ [column]: at })
        .options(waitsForNext);
    },
  };
}

function appliedColumns({ startedAt, warnAt, deadline, metAt }: AppliedMetric) {
  return { started_at: startedAt, warn_at: warnAt, deadline, met_at: metAt };
}

function policies(
  tx: Knex,
  around: AroundCase,
): Pick<ServiceLevels, "listPolicies" | "savePolicy"> {
  return {
    async listPolicies() {
      // Asked for at every turn of a transaction, and the same at each.
      around.policies ??= z
        .array(PolicyRow)
        .parse(await tx("service_policies").select(tx.raw(columnsOf(PolicyRow))));
      return around.policies;
    },
    async savePolicy({ severity, tier, targets, warnAtShare }, by, at) {
      around.policies = null;
      await tx("service_policies")
        .insert({
          severity,
          tier,
          targets: JSON.stringify(targets),
          warn_at_share: warnAtShare,
          updated_at: at,
          updated_by: by,
        })
        .onConflict(tx.raw("(severity, coalesce(tier, ''))"))
        .merge();
    },
  };
}
