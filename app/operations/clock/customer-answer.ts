import { theSystem } from "#app/domain/actor.ts";
import type { CaseEvent } from "#app/domain/cases/case-event.ts";
import { whoseWord } from "#app/domain/cases/whose-word.ts";
import { applyPolicy } from "#app/domain/clock/service-levels.ts";
import { addSpan } from "#app/domain/clock/time-span.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";
import { writeEvents } from "../write-events.ts";
import { rulesOf } from "./case-rules.ts";

/** Whether an event is the customer's answer to what we asked: it ends our waiting, and is no chase. */
export function isAnswer(event: CaseEvent, { caseFile }: CaseContext): boolean {
  if (caseFile.status !== "waiting") return false;
  if (whoseWord(event) === "theirs") return true;
  // She may have told a colleague of ours what she chooses.
  const told = ["option-chosen", "appointment-confirmed", "read-back-confirmed"];
  if (told.includes(event.type)) return true;
  const hers = ["read-back-corrected", "file-added", "appointment-move-asked"];
  return event.actor.kind === "customer" && hers.includes(event.type);
}

/** The customer answered: the case goes on, and a clock that stood runs again from her answer on. */
export async function takeAnswer(
  services: Services,
  store: Store,
  context: CaseContext,
): Promise<CaseContext> {
  const moved = await store.caseFiles.change(context.caseFile.id, { status: "working" });
  const working = { ...context, caseFile: moved };
  await writeEvents(services, store, working, theSystem, [
    { type: "status-changed", from: "waiting", to: "working" },
  ]);
  return startClock(services, store, working);
}

/** Starts a clock that stood, from now on. One that runs goes on as it is. */
export async function startClock(
  services: Services,
  store: Store,
  context: CaseContext,
): Promise<CaseContext> {
  const { id, nextUpdateDueAt } = context.caseFile;
  if (nextUpdateDueAt) return context;
  const now = services.now();
  const { calendar, cadence, policy } = await rulesOf(services, store, context);
  const dueAt = addSpan(now, cadence, calendar);
  const targets = { ...policy.targets, "next-word": cadence };
  const applied = applyPolicy({ ...policy, targets }, { "next-word": now }, calendar)["next-word"];
  if (applied) await store.serviceLevels.start(id, [["next-word", applied]]);
  return { ...context, caseFile: await store.caseFiles.change(id, { nextUpdateDueAt: dueAt }) };
}
