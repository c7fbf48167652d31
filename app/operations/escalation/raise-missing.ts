import { eachCase } from "../each-case.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";
import { reasonsToClimb } from "./causes.ts";
import { raiseTrigger } from "./raise-trigger.ts";

/**
 * Notices what nobody reports: no first word, a word overdue, a promise broken, a partner silent, an
 * approval that does not come (R10). A case that somebody is at work on is left for the next round.
 * @returns whether there may be more; call again while it is true
 */
export async function raiseMissing(services: Services, limit = 50): Promise<boolean> {
  const now = services.now();
  const ids = await services.look((store) => store.escalations.findCasesToRaise(now, limit));
  const raised = await eachCase(services, ids, (store, context) =>
    raiseAll(services, store, context),
  );
  return ids.length === limit && raised > 0;
}

async function raiseAll(services: Services, store: Store, context: CaseContext): Promise<boolean> {
  const reasons = await reasonsToClimb(services, store, context);
  let current = context;
  for (const reason of reasons) current = await raiseTrigger(services, store, current, reason);
  return reasons.length > 0;
}
