import { isOpen } from "#app/domain/cases/case-status.ts";
import type { Escalation } from "#app/domain/escalation/escalation.ts";
import {
  type EscalationFacts,
  isCured,
  type Triggered,
  whatTriggers,
} from "#app/domain/escalation/what-triggers.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";

/** Every reason to climb that a case gives at this instant, but for those that only happened once. */
export async function reasonsToClimb(
  services: Services,
  store: Store,
  { caseFile }: Pick<CaseContext, "caseFile">,
): Promise<readonly Triggered[]> {
  if (!isOpen(caseFile.status)) return [];
  const now = services.now();
  const missing = await store.escalations.missingFacts(caseFile.id);
  const facts: EscalationFacts = {
    ...missing,
    nextUpdateDueAt: caseFile.nextUpdateDueAt,
    chases: {
      lastWordAt: caseFile.lastWordAt,
      // When she asked is not kept, only how often; the keys go by the count.
      since: Array.from({ length: caseFile.chaseCount }, () => now),
      inAll: caseFile.chasesInAll,
    },
    reopenedAt: null,
    repeat: null,
  };
  return whatTriggers(facts, now);
}

/** Whether nobody needs to climb for this any more: the cause is gone, or the case is over. */
export function isOver(
  escalation: Escalation,
  reasons: readonly Triggered[],
  { caseFile }: Pick<CaseContext, "caseFile">,
): boolean {
  if (!isOpen(caseFile.status)) return true;
  // What only happened once cannot unhappen: a word after somebody took it answers it.
  const { trigger, key, since } = escalation;
  const happened = trigger === "case-reopened" || trigger === "repeat-failure";
  const there = happened ? [{ trigger, key, since }] : reasons;
  return isCured(escalation, there, caseFile.lastWordAt);
}
