import { theSystem } from "#app/domain/actor.ts";
import { judge } from "#app/domain/clock/service-levels.ts";
import { whatTriggers } from "#app/domain/escalation/what-triggers.ts";
import { alertStaff } from "../escalation/alert-staff.ts";
import { raiseTrigger } from "../escalation/raise-trigger.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { ServiceLevel } from "../ports/service-levels.ts";
import type { Looking, Services, Store } from "../services.ts";
import { writeEvents } from "../write-events.ts";
import { nothingIsWrong } from "./no-facts.ts";
import { sweepCases } from "./sweep-cases.ts";

/**
 * Warns the owner before a first word, a next word, an answer or a resolution is late, and writes down
 * that it is, once each (R6, R10). Call again until it is 0.
 */
export function watchServiceLevels(services: Services, limit?: number): Promise<number> {
  const find = (store: Looking, now: Date, most: number) =>
    store.serviceLevels.findCasesDue(now, most);
  return sweepCases(services, { find, act: noteDue }, limit);
}

async function noteDue(services: Services, store: Store, context: CaseContext) {
  const now = services.now();
  let current = context;
  for (const level of await store.serviceLevels.listDue(context.caseFile.id, now)) {
    const late = judge(level, now).state === "breached";
    current = await (late ? noteBreach : noteWarning)(services, store, current, level);
  }
}

type Due = Pick<ServiceLevel, "id" | "metric" | "deadline">;

async function noteWarning(
  services: Services,
  store: Store,
  context: CaseContext,
  { id, metric, deadline }: Due,
): Promise<CaseContext> {
  await store.serviceLevels.note(id, "warned", services.now());
  await writeEvents(services, store, context, theSystem, [
    { type: "service-level-warned", metric, deadline: deadline.toISOString() },
  ]);
  const subjectId = context.caseFile.id;
  await alertStaff(services, store, context, { about: `${metric}-due`, subjectId, to: ["owner"] });
  return context;
}

async function noteBreach(
  services: Services,
  store: Store,
  context: CaseContext,
  { id, metric, deadline }: Due,
): Promise<CaseContext> {
  const now = services.now();
  await store.serviceLevels.note(id, "breached", now);
  await writeEvents(services, store, context, theSystem, [
    { type: "service-level-breached", metric, deadline: deadline.toISOString() },
  ]);
  const facts = {
    ...nothingIsWrong,
    firstWordDueAt: metric === "first-word" ? deadline : null,
    nextUpdateDueAt: metric === "next-word" ? deadline : null,
  };
  const [trigger] = whatTriggers(facts, now);
  return trigger ? raiseTrigger(services, store, context, trigger) : context;
}
