import type { Knex } from "knex";
import { z } from "zod";
import type { AppliedMetric } from "#app/domain/clock/service-levels.ts";
import { type ServiceMetric, serviceMetricNames } from "#app/domain/clock/service-policy.ts";
import type { MetLate, ServiceLevels } from "#app/operations/ports/service-levels.ts";
import { waitsForNext } from "../connection/send-together.ts";
import { columnsOf } from "../statements/columns-of.ts";
import type { AroundCase } from "../store/around-case.ts";
import { PolicyRow, type RunningRound, ServiceLevelRow } from "./service-level-rows.ts";

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
  returning s.metric, s.deadline, b.breached_at is null and s.breached_at is not null as newly_breached`;

// Of rounds that were read with the lock of their case: nobody else meets them meanwhile.
const meetKnownSql = `
  update service_levels
     set met_at = w.at, breached_at = coalesce(breached_at, case when w.at > deadline then w.at end)
    from (select cast(:at as timestamptz) as at) w where id = any(cast(:ids as bigint[]))`;

// A round that the same word met; one that began since goes on in its place.
const unmeetSql = `
  update service_levels s set met_at = null
   where case_id = :caseId and metric = any(:metrics) and met_at = :at
     and not exists (select from service_levels r
                      where r.case_id = s.case_id and r.metric = s.metric and r.id > s.id)`;

// Each along its own index; what is late comes first.
const findDueSql = `
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
  const readRunning = async (caseId: string) =>
    around.rounds.get(caseId) ??
    (await read(running().where({ case_id: caseId }).orderBy("id").select(all)));
  return {
    ...policies(tx, around),
    async start(caseId, rounds) {
      if (rounds.length === 0) return;
      around.rounds.delete(caseId);
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
      const known = around.rounds.get(caseId);
      if (!known) return meetUnread(tx, caseId, metrics, at);
      const met = known.filter(({ metric }) => metrics.includes(metric));
      if (met.length === 0) return [];
      around.rounds.set(
        caseId,
        known.filter((round) => !met.includes(round)),
      );
      const ids = met.map(({ id }) => id);
      await tx.raw(meetKnownSql, { ids, at }).options(waitsForNext);
      return met.filter(({ breachedAt, deadline }) => !breachedAt && at > deadline);
    },
    async unmeet(caseId, metrics, at) {
      around.rounds.delete(caseId);
      await tx.raw(unmeetSql, { caseId, metrics: [...metrics], at });
    },
    async hasten(caseId, metric, { warnAt, deadline }) {
      around.rounds.delete(caseId);
      await running()
        .where({ case_id: caseId, metric })
        .where("deadline", ">", deadline)
        .update({ deadline, warn_at: tx.raw("least(warn_at, ?::timestamptz)", [warnAt]) })
        .options(waitsForNext);
    },
    listForCase: (caseId) =>
      read(tx("service_levels").where({ case_id: caseId }).orderBy("id").select(all)),
    async listDue(caseId, now) {
      const rounds = await readRunning(caseId);
      return rounds.filter((round) => isDue(round, now));
    },
    async findCasesDue(now, limit) {
      const { rows } = await tx.raw<{ rows: { case_id: string }[] }>(findDueSql, { now, limit });
      return [...new Set(rows.map((row) => row.case_id))].slice(0, limit);
    },
    async note(id, what, at) {
      around.rounds.clear();
      const column = what === "warned" ? "warned_at" : "breached_at";
      await tx("service_levels")
        .where({ id })
        .update({ [column]: at })
        .options(waitsForNext);
    },
  };
}

function isDue({ breachedAt, deadline, warnedAt, warnAt }: RunningRound, now: Date): boolean {
  return !breachedAt && (deadline < now || (!warnedAt && warnAt <= now));
}

const MetRow = z.object({
  metric: z.enum(serviceMetricNames),
  deadline: z.date(),
  newly_breached: z.boolean(),
});

async function meetUnread(
  tx: Knex,
  caseId: string,
  metrics: readonly ServiceMetric[],
  at: Date,
): Promise<readonly MetLate[]> {
  const { rows } = await tx.raw<{ rows: unknown[] }>(meetSql, {
    caseId,
    metrics: [...metrics],
    at,
  });
  const met = z.array(MetRow).parse(rows);
  return met.filter(({ newly_breached }) => newly_breached);
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
