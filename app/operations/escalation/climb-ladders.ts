import { eachCase } from "../each-case.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";
import { isOver, reasonsToClimb } from "./causes.ts";
import { climb, endClimb } from "./climb.ts";

/**
 * Climbs every ladder whose time has come, and ends those whose cause is gone (R10). Two workers take
 * different cases, and a step is told once: the case is locked, and the step has a row of its own.
 * @returns whether there may be more; call again while it is true
 */
export async function climbLadders(services: Services, limit = 50): Promise<boolean> {
  const now = services.now();
  const due = await services.look((store) => store.escalations.findCasesToClimb(now, limit));
  const climbed = await eachCase(services, [...new Set(due)], (store, context) =>
    climbDue(services, store, context),
  );
  return due.length === limit && climbed > 0;
}

async function climbDue(services: Services, store: Store, context: CaseContext): Promise<boolean> {
  const due = await store.escalations.listDue(context.caseFile.id, services.now());
  if (due.length === 0) return false;
  const reasons = await reasonsToClimb(services, store, context);
  for (const escalation of due) {
    const over = isOver(escalation, reasons, context);
    await (over ? endClimb : climb)(services, store, context, escalation);
  }
  return true;
}
