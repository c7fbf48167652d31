import type { EscalationFacts } from "#app/domain/escalation/what-triggers.ts";

/** A case that gives no reason to climb: what happened is added to it. */
export const nothingIsWrong: EscalationFacts = {
  firstWordDueAt: null,
  nextUpdateDueAt: null,
  promises: [],
  chases: { lastWordAt: null, since: [], inAll: 0 },
  partners: [],
  reopenedAt: null,
  repeat: null,
  approvals: [],
};
