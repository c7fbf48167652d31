import { theSystem } from "#app/domain/actor.ts";
import type { EscalationRole } from "#app/domain/escalation/role.ts";
import { escalationTriggers } from "#app/domain/escalation/trigger.ts";
import { tellStaff } from "../alerts/tell-staff.ts";
import { responsibleFor } from "../clock/responsible.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";
import { writeEvents } from "../write-events.ts";

export type StaffAlert = {
  /** What it is about, such as "promise-due". */
  readonly about: string;
  readonly subjectId: string;
  readonly to: readonly ("owner" | "lead")[];
};

/**
 * Tells named people of ours that something wants them now. Whoever is away is not the one told (R2).
 * What also makes somebody climb is mailed by the ladder, so that nobody reads it twice.
 */
export async function alertStaff(
  services: Services,
  store: Store,
  context: CaseContext,
  { about, subjectId, to }: StaffAlert,
): Promise<void> {
  const since = services.now();
  for (const wanted of to) {
    const told = await personFor(services, store, context, wanted);
    if (!told) continue;
    if (about in escalationTriggers) {
      const happening = { type: "staff-alerted", about, subjectId, ...told } as const;
      await writeEvents(services, store, context, theSystem, [happening]);
      continue;
    }
    const once = `alert:${about}:${subjectId}:${wanted}:${since.getTime()}`;
    const news = { about, subjectId, what: about.replaceAll("-", " "), since, once, ...told };
    await tellStaff(services, store, context, news);
  }
}

async function personFor(
  services: Services,
  store: Store,
  { caseFile }: CaseContext,
  role: "owner" | "lead",
): Promise<{ role: EscalationRole; staffId: string } | null> {
  if (role === "lead") {
    const lead = await store.staff.findLead(caseFile.teamId);
    return lead && { role, staffId: lead.id };
  }
  const { staffId, because } = await responsibleFor(services, store, caseFile);
  return { role: because === "deputy-stands-in" ? "deputy" : "owner", staffId };
}
