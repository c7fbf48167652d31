import type { z } from "zod";
import type { ServiceMetric } from "#app/domain/clock/service-policy.ts";
import {
  choosePolicy,
  policyProblems,
  serviceMetricNames,
} from "#app/domain/clock/service-policy.ts";
import { addSpan, type TimeSpan } from "#app/domain/clock/time-span.ts";
import type { Services } from "../services.ts";
import type { PolicySet, SetPolicy } from "./set-policy.ts";

export type PolicyPreview = {
  /** Open cases that would run by it from their next round on. */
  readonly openCases: number;
  readonly changes: readonly {
    readonly metric: ServiceMetric;
    readonly was: TimeSpan;
    readonly becomes: TimeSpan;
    /** When a round that begins now ends, by the old rule and by the new one. */
    readonly wasAt: Date;
    readonly becomesAt: Date;
  }[];
};

/** What a policy would change, before it is set. Nothing is written. */
export async function previewPolicy(
  services: Services,
  input: z.output<typeof SetPolicy>,
): Promise<
  { readonly ok: true; readonly preview: PolicyPreview } | Exclude<PolicySet, { ok: true }>
> {
  const { severity, targets } = input;
  const tier = input.tier ?? null;
  const problems = policyProblems({ ...input, tier });
  if (problems.length > 0) return { ok: false, reason: "policy-refused", problems };
  const { calendar } = services.settings;
  const now = services.now();
  return services.transaction(async (store) => {
    const policies = await store.serviceLevels.listPolicies();
    const current = choosePolicy(policies, severity, tier ?? "");
    const changes = serviceMetricNames
      .map((metric) => ({ metric, was: current.targets[metric], becomes: targets[metric] }))
      .filter(({ was, becomes }) => !isSame(was, becomes))
      .map((change) => ({
        ...change,
        wasAt: addSpan(now, change.was, calendar),
        becomesAt: addSpan(now, change.becomes, calendar),
      }));
    const openCases = await store.house.countOpen({ severity, tier });
    return { ok: true, preview: { openCases, changes } };
  });
}

function isSame(a: TimeSpan, b: TimeSpan): boolean {
  return a.count === b.count && a.unit === b.unit && a.counted === b.counted;
}
