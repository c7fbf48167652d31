import { theSystem } from "#app/domain/actor.ts";
import { escalationTriggers } from "#app/domain/escalation/trigger.ts";
import type { Triggered } from "#app/domain/escalation/what-triggers.ts";
import { raiseLevel } from "../clock/raise-level.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";
import { writeEvents } from "../write-events.ts";

/**
 * Something happened that makes somebody climb the ladder (R10). Its callers call it once for one
 * `key`, under the lock of the case. Where the table of triggers says so the case becomes more severe.
 * @returns the case as it stands then
 */
export async function raiseTrigger(
  services: Services,
  store: Store,
  context: CaseContext,
  { trigger, key, since }: Triggered,
): Promise<CaseContext> {
  await writeEvents(services, store, context, theSystem, [
    { type: "trigger-raised", trigger, key, since: since.toISOString() },
  ]);
  const { raisesSeverity } = escalationTriggers[trigger];
  return raisesSeverity ? raiseLevel(services, store, context) : context;
}
