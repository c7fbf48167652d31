import { type ServiceMetric, type ServicePolicy, serviceMetricNames } from "./service-policy.ts";
import { addSpan, type TimeSpan } from "./time-span.ts";
import type { WorkingCalendar } from "./working-calendar.ts";
import { addWorkingTime, workingMinutesBetween } from "./working-time.ts";

/** A metric of one case: when it has to be met, when its owner is warned, when it was met. */
export type AppliedMetric = {
  readonly startedAt: Date;
  readonly warnAt: Date;
  readonly deadline: Date;
  readonly metAt: Date | null;
};

export type AppliedPolicy = Partial<Readonly<Record<ServiceMetric, AppliedMetric>>>;

/** When each metric's clock started; null or left out where it does not run. */
export type MetricStarts = Partial<Readonly<Record<ServiceMetric, Date | null>>>;

/** The deadlines a policy sets for a case. A metric whose clock does not run is left out. */
export function applyPolicy(
  policy: ServicePolicy,
  starts: MetricStarts,
  calendar: WorkingCalendar,
): AppliedPolicy {
  const applied: Partial<Record<ServiceMetric, AppliedMetric>> = {};
  for (const metric of serviceMetricNames) {
    const startedAt = starts[metric];
    if (!startedAt) continue;
    const span = policy.targets[metric];
    const deadline = addSpan(startedAt, span, calendar);
    const warnAt = warningTime(startedAt, deadline, span, policy.warnAtShare, calendar);
    applied[metric] = { startedAt, warnAt, deadline, metAt: null };
  }
  return applied;
}

/** The moment a share of the time is used up, counted as the span is: nobody is warned at night. */
function warningTime(
  start: Date,
  deadline: Date,
  span: TimeSpan,
  share: number,
  calendar: WorkingCalendar,
): Date {
  if (span.counted === "around-the-clock") {
    return new Date(start.getTime() + (deadline.getTime() - start.getTime()) * share);
  }
  return addWorkingTime(start, workingMinutesBetween(start, deadline, calendar) * share, calendar);
}

export type Judgement = {
  /** "breached" stays breached, also when the word came in the end. */
  readonly state: "running" | "warned" | "met" | "breached";
  /** Minutes late, begun ones counted; 0 while in time. */
  readonly lateMinutes: number;
};

/** How a metric stands. At the very deadline it is still met. */
export function judge({ warnAt, deadline, metAt }: AppliedMetric, now: Date): Judgement {
  const until = metAt ?? now;
  if (until > deadline) {
    const late = until.getTime() - deadline.getTime();
    return { state: "breached", lateMinutes: Math.ceil(late / 60_000) };
  }
  if (metAt) return { state: "met", lateMinutes: 0 };
  return { state: now >= warnAt ? "warned" : "running", lateMinutes: 0 };
}

/** The metric with the moment it was met; the first moment counts, a later one changes nothing. */
export function meet(metric: AppliedMetric, at: Date): AppliedMetric {
  return metric.metAt ? metric : { ...metric, metAt: at };
}
