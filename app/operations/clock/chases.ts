import { isOpen } from "#app/domain/cases/case-status.ts";
import { whatTriggers } from "#app/domain/escalation/what-triggers.ts";
import { raiseTrigger } from "../escalation/raise-trigger.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";
import { nothingIsWrong } from "./no-facts.ts";

/** The customer had to ask (R9): it is counted, and every second time without a word raises the level. */
export async function countChase(
  services: Services,
  store: Store,
  context: CaseContext,
): Promise<CaseContext> {
  const { caseFile } = context;
  if (!isOpen(caseFile.status)) return context;
  const counts = {
    chaseCount: caseFile.chaseCount + 1,
    chasesInAll: caseFile.chasesInAll + 1,
  };
  await store.caseFiles.keepCount(caseFile.id, counts);
  const counted = { ...context, caseFile: { ...caseFile, ...counts } };
  if (counts.chaseCount % 2 === 1) return counted;
  const now = services.now();
  const chases = {
    lastWordAt: caseFile.lastWordAt,
    since: Array.from({ length: counts.chaseCount }, () => now),
    inAll: counts.chasesInAll,
  };
  const chased = whatTriggers({ ...nothingIsWrong, chases }, now).at(-1);
  return chased ? raiseTrigger(services, store, counted, chased) : counted;
}

/** We spoke: she is asked for no more than that, and counting begins anew. The sum of all stays. */
export async function forgetChases(store: Store, context: CaseContext): Promise<CaseContext> {
  const { caseFile } = context;
  if (caseFile.chaseCount === 0) return context;
  await store.caseFiles.keepCount(caseFile.id, { chaseCount: 0 });
  return { ...context, caseFile: { ...caseFile, chaseCount: 0 } };
}
