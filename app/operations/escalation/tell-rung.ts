import { type Escalation, shownToCustomer, tell } from "#app/domain/escalation/escalation.ts";
import type { NextRung } from "#app/domain/escalation/next-rung.ts";
import { escalationTriggers } from "#app/domain/escalation/trigger.ts";
import { tellStaff } from "../alerts/tell-staff.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";

type Rung = Extract<NextRung, { state: "tell" }>;

/** Tells a named person, once a step; the customer sees to which role it went, and when (R10). */
export async function tellRung(
  services: Services,
  store: Store,
  context: CaseContext,
  escalation: Escalation,
  { role, staffId, step }: Rung,
): Promise<void> {
  const told = { role, staffId, at: services.now() };
  const { id: escalationId, trigger } = escalation;
  await store.escalations.addAlert(escalationId, step, told);
  const isNews =
    shownToCustomer(tell(escalation, told)).length > shownToCustomer(escalation).length;
  // Her page says it, so the kept one is made anew.
  const caseFile = isNews
    ? await store.caseFiles.change(context.caseFile.id, {})
    : context.caseFile;
  const news = {
    about: trigger,
    what: escalationTriggers[trigger].label,
    subjectId: escalationId,
    since: escalation.since,
    once: `escalation:${escalationId}:${step}`,
    role,
    staffId,
    // One press there takes all that nobody has.
    place: "escalations",
  } as const;
  const shown = { type: "case-escalated", escalationId, trigger, role } as const;
  await tellStaff(services, store, { ...context, caseFile }, news, isNews ? [shown] : []);
}
