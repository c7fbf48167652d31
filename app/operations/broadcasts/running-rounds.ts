import type { ServiceMetric } from "#app/domain/clock/service-policy.ts";
import type { CaseInTurn } from "../ports/broadcasts.ts";
import type { ServiceLevel, ServiceLevels } from "../ports/service-levels.ts";

type Begun = Omit<ServiceLevel, "id">;
type Rounds = { running: Map<ServiceMetric, ServiceLevel>; met: ServiceLevel[]; begun: Begun[] };

/**
 * The rounds of service levels of claimed cases, in memory: they are met and begun as the database
 * would, and written together.
 */
export function createRounds(cases: readonly CaseInTurn[]) {
  const byCase = new Map<string, Rounds>(
    cases.map(({ caseFile, rounds }) => [
      caseFile.id,
      { running: new Map(rounds.map((round) => [round.metric, round])), met: [], begun: [] },
    ]),
  );
  const get = (caseId: string) => {
    const known = byCase.get(caseId);
    if (!known) throw new Error("not one of the cases whose turn it is");
    return known;
  };
  const port: Pick<ServiceLevels, "meet" | "start"> = {
    async meet(caseId, metrics, at) {
      const rounds = get(caseId);
      const met = metrics.flatMap((metric) => rounds.running.get(metric) ?? []);
      for (const { metric } of met) rounds.running.delete(metric);
      const ended = met.map((round) => meet(round, at));
      rounds.met.push(...ended);
      return ended.filter(({ breachedAt }, at) => breachedAt && !met[at]?.breachedAt);
    },
    async start(caseId, rounds) {
      const { running, begun } = get(caseId);
      const runs = (metric: ServiceMetric) =>
        running.has(metric) || begun.some((round) => round.metric === metric && !round.metAt);
      // While one of the metric runs, that one goes on.
      for (const [metric, applied] of rounds) {
        if (runs(metric)) continue;
        begun.push({ ...applied, caseId, metric, warnedAt: null, breachedAt: null });
      }
    },
  };
  return {
    port,
    changesOf: (caseId: string) => ({ met: get(caseId).met, begun: get(caseId).begun }),
  };
}

/** A word after the deadline breached it, whether or not anybody had looked meanwhile. */
function meet(round: ServiceLevel, at: Date): ServiceLevel {
  const breachedAt = round.breachedAt ?? (at > round.deadline ? at : null);
  return { ...round, metAt: at, breachedAt };
}
