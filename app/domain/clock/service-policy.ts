import { namesOf } from "../names-of.ts";
import { type Severity, severities, severityNames } from "./severity.ts";
import { type SpanProblem, spanProblem, type TimeSpan } from "./time-span.ts";

/** What is measured on every case. */
export const serviceMetrics = {
  "first-word": { label: "First word from a person" },
  "next-word": { label: "Next word" },
  "customer-reply": { label: "Reply to the customer's last message" },
  resolution: { label: "Resolution" },
} as const;
export type ServiceMetric = keyof typeof serviceMetrics;

export const serviceMetricNames = namesOf(serviceMetrics);

/** What a severity and a tier of customer can expect of us. */
export type ServicePolicy = {
  readonly severity: Severity;
  /** A customer tier; null is every tier that has no policy of its own. */
  readonly tier: string | null;
  readonly targets: Readonly<Record<ServiceMetric, TimeSpan>>;
  /** The warning comes when this share of the time is used up, above 0 and below 1. */
  readonly warnAtShare: number;
};

/** What every severity starts with: three quarters of the time, then a warning. */
export const defaultPolicies: readonly ServicePolicy[] = severityNames.map((severity) => {
  const { firstWord, cadence, customerReply, resolution } = severities[severity];
  const targets = {
    "first-word": firstWord,
    "next-word": cadence,
    "customer-reply": customerReply,
    resolution,
  };
  return { severity, tier: null, targets, warnAtShare: 0.75 };
});

/** The policy of a case: its tier's own, else the one for every tier, else the default of its severity. */
export function choosePolicy(
  policies: readonly ServicePolicy[],
  severity: Severity,
  tier: string,
): ServicePolicy {
  const candidates = [...policies, ...defaultPolicies].filter((each) => each.severity === severity);
  const policy =
    candidates.find((each) => each.tier === tier) ?? candidates.find((each) => each.tier === null);
  if (!policy) throw new RangeError(`no policy for ${severity}`);
  return policy;
}

export type PolicyProblem = {
  readonly reason: SpanProblem | "warning-share-out-of-range";
  readonly metric: ServiceMetric | null;
};

/** Every fault of a policy at once; empty when it can be used. */
export function policyProblems({ targets, warnAtShare }: ServicePolicy): PolicyProblem[] {
  const problems = serviceMetricNames.flatMap((metric): PolicyProblem[] => {
    const reason = spanProblem(targets[metric]);
    return reason ? [{ reason, metric }] : [];
  });
  if (warnAtShare > 0 && warnAtShare < 1) return problems;
  return [...problems, { reason: "warning-share-out-of-range", metric: null }];
}
