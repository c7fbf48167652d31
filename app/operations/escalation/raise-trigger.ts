import { theSystem } from "#app/domain/actor.ts";
import { startEscalation } from "#app/domain/escalation/escalation.ts";
import { escalationTriggers } from "#app/domain/escalation/trigger.ts";
import type { Triggered } from "#app/domain/escalation/what-triggers.ts";
import { raiseLevel } from "../clock/raise-level.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";
import { writeEvents } from "../write-events.ts";
import { climb } from "./climb.ts";

/**
 * Something happened, or is missing, that makes somebody climb the ladder (R10): the first rung is
 * told at once. Under the lock of the case; the same `key` a second time changes nothing. Where the
 * table of triggers says so the case becomes more severe.
 * @returns the case as it stands then
 */
export async function raiseTrigger(
  services: Services,
  store: Store,
  context: CaseContext,
  { trigger, key, since }: Triggered,
): Promise<CaseContext> {
  const { id: caseId } = context.caseFile;
  const escalation = startEscalation({ id: services.newId(), caseId, trigger, key, since });
  const beginning = { raisedBy: null, at: services.now() };
  if (!(await store.escalations.insert(escalation, beginning))) return context;
  await writeEvents(services, store, context, theSystem, [
    { type: "trigger-raised", trigger, key, since: since.toISOString() },
  ]);
  const { raisesSeverity } = escalationTriggers[trigger];
  const raised = raisesSeverity ? await raiseLevel(services, store, context) : context;
  // A more severe case has a quicker ladder: other climbs of the case go by it from now on.
  if (raisesSeverity) await store.escalations.lookAgain(caseId, services.now());
  await climb(services, store, raised, escalation);
  return raised;
}
