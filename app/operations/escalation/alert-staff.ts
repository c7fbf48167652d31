import { theSystem } from "#app/domain/actor.ts";
import type { CaseHappening } from "#app/domain/cases/case-event.ts";
import type { EscalationRole } from "#app/domain/escalation/role.ts";
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

/** Tells named people of ours that something wants them now. Whoever is away is not the one told (R2). */
export async function alertStaff(
  services: Services,
  store: Store,
  context: CaseContext,
  { about, subjectId, to }: StaffAlert,
): Promise<void> {
  const happenings: CaseHappening[] = [];
  for (const role of to) {
    const told = await personFor(services, store, context, role);
    if (told) happenings.push({ type: "staff-alerted", about, subjectId, ...told });
  }
  await writeEvents(services, store, context, theSystem, happenings);
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
