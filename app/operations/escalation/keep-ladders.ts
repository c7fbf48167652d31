import type { CaseEvent } from "#app/domain/cases/case-event.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { whatTriggers } from "#app/domain/escalation/what-triggers.ts";
import { nothingIsWrong } from "../clock/no-facts.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";
import { raiseTrigger } from "./raise-trigger.ts";

/**
 * What the ladders make of events that were just written: a case that comes open again and a failure
 * that repeats make somebody climb at once; everything else makes open climbs be looked at again.
 */
export async function keepLadders(
  services: Services,
  store: Store,
  context: CaseContext,
  events: readonly CaseEvent[],
): Promise<CaseContext> {
  const types = events.map(({ type }) => type);
  if (types.includes("case-opened")) return climbIfRepeated(services, store, context);
  const now = services.now();
  await store.escalations.lookAgain(context.caseFile.id, now);
  if (!types.includes("case-reopened")) return context;
  const [reason] = whatTriggers({ ...nothingIsWrong, reopenedAt: now }, now);
  return reason ? raiseTrigger(services, store, context, reason) : context;
}

/** The same customer, the same product, within a year: a second failure changes the rules (R23). */
async function climbIfRepeated(
  services: Services,
  store: Store,
  context: CaseContext,
): Promise<CaseContext> {
  const { caseFile } = context;
  if (!isOpen(caseFile.status)) return context;
  const ofCaseId = await store.escalations.findRepeated(caseFile);
  if (!ofCaseId) return context;
  const noticedAt = services.now();
  const facts = { ...nothingIsWrong, repeat: { ofCaseId, noticedAt } };
  const [reason] = whatTriggers(facts, noticedAt);
  return reason ? raiseTrigger(services, store, context, reason) : context;
}
