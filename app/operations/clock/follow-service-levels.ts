import type { CaseEvent } from "#app/domain/cases/case-event.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import type { WhoseWord } from "#app/domain/cases/whose-word.ts";
import { type AppliedMetric, applyPolicy } from "#app/domain/clock/service-levels.ts";
import { type ServiceMetric, serviceMetricNames } from "#app/domain/clock/service-policy.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Round } from "../ports/service-levels.ts";
import type { Services, Store } from "../services.ts";
import { writeEvents } from "../write-events.ts";
import { rulesOf } from "./case-rules.ts";

type Following = { services: Services; store: Store; context: CaseContext; event: CaseEvent };

/** Starts and meets the metrics of a case as an event has it; a resolution meets them all. */
export async function followServiceLevels(
  services: Services,
  store: Store,
  context: CaseContext,
  event: CaseEvent,
  word: WhoseWord,
): Promise<void> {
  const following = { services, store, context, event };
  await meet(following, metBy(event, word));
  if (isOpen(context.caseFile.status)) await start(following, startedBy(event, word));
}

/** A rule of ours meets the next word; only a person gives a first one, or answers. */
function metBy({ type }: CaseEvent, word: WhoseWord): readonly ServiceMetric[] {
  if (type === "case-resolved") return serviceMetricNames;
  if (word === "ours") return ["first-word", "next-word", "customer-reply"];
  return word === "ours-by-rule" ? ["next-word"] : [];
}

function startedBy({ type }: CaseEvent, word: WhoseWord): readonly ServiceMetric[] {
  if (type === "case-opened") return ["first-word", "next-word", "resolution"];
  if (type === "case-reopened") return ["next-word", "resolution"];
  if (word === "theirs") return ["customer-reply"];
  return word === "none" ? [] : ["next-word"];
}

async function meet(
  { services, store, context, event }: Following,
  metrics: readonly ServiceMetric[],
) {
  if (metrics.length === 0) return;
  const late = await store.serviceLevels.meet(context.caseFile.id, metrics, event.at);
  await writeEvents(
    services,
    store,
    context,
    event.actor,
    late.map(({ metric, deadline }) => ({
      type: "service-level-breached" as const,
      metric,
      deadline: deadline.toISOString(),
    })),
  );
}

async function start(
  { services, store, context, event }: Following,
  metrics: readonly ServiceMetric[],
) {
  if (metrics.length === 0) return;
  const { caseFile } = context;
  const { calendar, policy, cadence } = await rulesOf(services, store, context);
  // While the clock stands for the customer no next word is owed.
  const owed = metrics.filter((metric) => metric !== "next-word" || caseFile.nextUpdateDueAt);
  const starts = Object.fromEntries(owed.map((metric) => [metric, event.at]));
  const targets = { ...policy.targets, "next-word": cadence };
  const applied = applyPolicy({ ...policy, targets }, starts, calendar);
  const rounds = owed.flatMap((metric): Round[] => {
    const round = applied[metric];
    return round ? [[metric, asShown(round, metric, caseFile)]] : [];
  });
  await store.serviceLevels.start(caseFile.id, rounds);
}

/** The next word is measured by the very time the customer is shown. */
function asShown(
  round: AppliedMetric,
  metric: ServiceMetric,
  { nextUpdateDueAt }: CaseFile,
): AppliedMetric {
  if (metric !== "next-word" || !nextUpdateDueAt || nextUpdateDueAt < round.startedAt) return round;
  const warnAt = round.warnAt < nextUpdateDueAt ? round.warnAt : nextUpdateDueAt;
  return { ...round, warnAt, deadline: nextUpdateDueAt };
}
