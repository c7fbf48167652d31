import { z } from "zod";
import { type ServicePolicy, serviceMetricNames } from "#app/domain/clock/service-policy.ts";
import { severityNames } from "#app/domain/clock/severity.ts";
import type { ServiceLevel } from "#app/operations/ports/service-levels.ts";
import { TimeSpanJson } from "../cases/case-rows.ts";

export const PolicyRow = z
  .object({
    severity: z.enum(severityNames),
    tier: z.string().nullable(),
    targets: z.record(z.enum(serviceMetricNames), TimeSpanJson),
    warn_at_share: z.number(),
  })
  .transform(
    ({ warn_at_share, ...row }): ServicePolicy => ({ ...row, warnAtShare: warn_at_share }),
  );

/** A round that runs, as `around_case` gives it. */
export const RunningRow = z
  .object({
    id: z.coerce.string(),
    metric: z.enum(serviceMetricNames),
    started_at: z.coerce.date(),
    warn_at: z.coerce.date(),
    deadline: z.coerce.date(),
    warned_at: z.coerce.date().nullable(),
    breached_at: z.coerce.date().nullable(),
  })
  .transform(
    (row): RunningRound => ({
      id: row.id,
      metric: row.metric,
      startedAt: row.started_at,
      warnAt: row.warn_at,
      deadline: row.deadline,
      metAt: null,
      warnedAt: row.warned_at,
      breachedAt: row.breached_at,
    }),
  );

/** A round that no word has met; its case is the one it was read around. */
export type RunningRound = Omit<ServiceLevel, "caseId">;

export const ServiceLevelRow = z
  .object({
    id: z.coerce.string(),
    case_id: z.string(),
    metric: z.enum(serviceMetricNames),
    started_at: z.date(),
    warn_at: z.date(),
    deadline: z.date(),
    met_at: z.date().nullable(),
    warned_at: z.date().nullable(),
    breached_at: z.date().nullable(),
  })
  .transform(
    (row): ServiceLevel => ({
      id: row.id,
      caseId: row.case_id,
      metric: row.metric,
      startedAt: row.started_at,
      warnAt: row.warn_at,
      deadline: row.deadline,
      metAt: row.met_at,
      warnedAt: row.warned_at,
      breachedAt: row.breached_at,
    }),
  );
