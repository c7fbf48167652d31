import { theSystem } from "#app/domain/actor.ts";
import type { CaseEvent } from "#app/domain/cases/case-event.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { whoseWord } from "#app/domain/cases/whose-word.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";
import { writeEvents } from "../write-events.ts";
import { countChase, forgetChases } from "./chases.ts";
import { isAnswer, takeAnswer } from "./customer-answer.ts";
import { followServiceLevels } from "./follow-service-levels.ts";

/** What the clocks and the count of chases make of events that were just written (R6, R9). */
export async function keepClocks(
  services: Services,
  store: Store,
  context: CaseContext,
  events: readonly CaseEvent[],
): Promise<CaseContext> {
  let current = context;
  for (const event of events) current = await keepFor(services, store, current, event);
  return noteStop(services, store, current);
}

async function keepFor(
  services: Services,
  store: Store,
  context: CaseContext,
  event: CaseEvent,
): Promise<CaseContext> {
  const word = whoseWord(event);
  await followServiceLevels(services, store, context, event, word);
  if (isAnswer(event, context)) return takeAnswer(services, store, context);
  if (word === "none") return context;
  if (word === "theirs") return countChase(services, store, context);
  return forgetChases(store, context);
}

/** Every stop of the clock, and its end, stands in the history and in the audit (R6). */
async function noteStop(
  services: Services,
  store: Store,
  context: CaseContext,
): Promise<CaseContext> {
  const { id, status, nextUpdateDueAt, clockStoppedAt } = context.caseFile;
  const stands = isOpen(status) && nextUpdateDueAt === null;
  if (stands === (clockStoppedAt !== null)) return context;
  const changes = { clockStoppedAt: stands ? services.now() : null };
  await store.caseFiles.keepCount(id, changes);
  const changed = { ...context, caseFile: { ...context.caseFile, ...changes } };
  const dueAt = nextUpdateDueAt?.toISOString() ?? null;
  // With a case that is over the clock does not start again: it ends.
  if (isOpen(status)) {
    const happening = stands
      ? ({ type: "clock-stopped" } as const)
      : ({ type: "clock-started", dueAt } as const);
    await writeEvents(services, store, changed, theSystem, [happening]);
  }
  return changed;
}
