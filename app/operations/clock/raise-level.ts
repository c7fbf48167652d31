import { theSystem } from "#app/domain/actor.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { applyPolicy } from "#app/domain/clock/service-levels.ts";
import { serviceMetricNames } from "#app/domain/clock/service-policy.ts";
import { raiseSeverity } from "#app/domain/clock/severity.ts";
import { addSpan } from "#app/domain/clock/time-span.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";
import { writeEvents } from "../write-events.ts";
import { rulesOf } from "./case-rules.ts";

/** Makes an open case more severe by one level; its clocks run by the new one from now on. */
export async function raiseLevel(
  services: Services,
  store: Store,
  context: CaseContext,
): Promise<CaseContext> {
  const { id, severity: from, status } = context.caseFile;
  const to = raiseSeverity(from);
  if (to === from || !isOpen(status)) return context;
  const raised = { ...context, caseFile: await store.caseFiles.change(id, { severity: to }) };
  await writeEvents(services, store, raised, theSystem, [{ type: "severity-raised", from, to }]);
  return hasten(services, store, raised);
}

/**
 * Brings forward what a quicker rule asks for, counted from now. The time of the next word that a
 * customer was shown is never moved back, and never into the past: only a word of ours starts it anew.
 */
export async function hasten(
  services: Services,
  store: Store,
  context: CaseContext,
): Promise<CaseContext> {
  const now = services.now();
  const { id, nextUpdateDueAt } = context.caseFile;
  const { calendar, policy, cadence } = await rulesOf(services, store, context);
  const starts = Object.fromEntries(serviceMetricNames.map((metric) => [metric, now]));
  const targets = { ...policy.targets, "next-word": cadence };
  const applied = applyPolicy({ ...policy, targets }, starts, calendar);
  for (const metric of serviceMetricNames) {
    const quicker = applied[metric];
    if (quicker) await store.serviceLevels.hasten(id, metric, quicker);
  }
  const dueAt = addSpan(now, cadence, calendar);
  if (!nextUpdateDueAt || nextUpdateDueAt <= dueAt) return context;
  return { ...context, caseFile: await store.caseFiles.change(id, { nextUpdateDueAt: dueAt }) };
}
