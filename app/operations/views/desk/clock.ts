import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { judge } from "#app/domain/clock/service-levels.ts";
import { serviceMetricNames, serviceMetrics } from "#app/domain/clock/service-policy.ts";
import { spanWords } from "#app/domain/clock/span-words.ts";
import type { TimeSpan } from "#app/domain/clock/time-span.ts";
import type { ServiceLevel } from "#app/operations/ports/service-levels.ts";

/** What a case's clocks are read from. */
export type ClockFacts = {
  /** Every round of every metric, the oldest first. */
  readonly levels: readonly ServiceLevel[];
};

export type DeskClock = ReturnType<typeof clockOf>;

/** How often the customer hears from us, what was measured, and how often she had to ask (R6, R9). */
export function clockOf(
  { caseFile, levels }: ClockFacts & { readonly caseFile: CaseFile },
  cadence: TimeSpan,
  now: Date,
) {
  const { cadenceOverride, clockStoppedAt, status, chaseCount, chasesInAll } = caseFile;
  return {
    cadence,
    cadenceWords: spanWords(cadence),
    overriddenBecause: cadenceOverride?.reason ?? null,
    isWaiting: status === "waiting",
    stoppedAt: clockStoppedAt?.toISOString() ?? null,
    chases: chaseCount,
    chasesInAll,
    levels: levelsOf(levels, now),
  };
}

/** The newest round of each metric, and how many of the earlier ones were late. */
function levelsOf(levels: readonly ServiceLevel[], now: Date) {
  return serviceMetricNames.flatMap((metric) => {
    const rounds = levels.filter((level) => level.metric === metric);
    const newest = rounds.at(-1);
    if (!newest) return [];
    const { state, lateMinutes } = judge(newest, now);
    const earlier = rounds.slice(0, -1);
    return [
      {
        metric,
        label: serviceMetrics[metric].label,
        deadline: newest.deadline.toISOString(),
        metAt: newest.metAt?.toISOString() ?? null,
        state,
        lateMinutes,
        rounds: rounds.length,
        lateBefore: earlier.filter((level) => judge(level, now).state === "breached").length,
      },
    ];
  });
}
