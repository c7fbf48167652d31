import { defaultLadders } from "#app/domain/escalation/ladder.ts";
import type { ClimbSetting } from "#app/domain/escalation/next-rung.ts";
import type { EscalationPeople } from "#app/domain/escalation/role.ts";
import { teamCalendar } from "../clock/team-calendar.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";

/** The ladder of a case, who stands on it now, who is away, and whose hours count. */
export async function climbSetting(
  services: Services,
  store: Store,
  { caseFile }: Pick<CaseContext, "caseFile">,
): Promise<ClimbSetting> {
  const now = services.now();
  const { severity, teamId, ownerId, deputyId } = caseFile;
  const kept = await store.ladders.find(severity, teamId);
  const people: EscalationPeople = {
    owner: ownerId,
    deputy: deputyId,
    lead: kept?.leadId ?? (await store.staff.findLead(teamId))?.id ?? null,
    manager: kept?.managerId ?? (await store.ladders.findManager(now)),
  };
  const staffIds = [...new Set(Object.values(people).filter((id) => id !== null))];
  const gone = await store.ladders.listGone(staffIds);
  const away = await store.absences.listAt(staffIds, now);
  return {
    ladder: kept ?? defaultLadders[severity],
    people,
    // Who has left is away for good.
    absences: [...away, ...gone.map((staffId) => ({ staffId, from: new Date(0), to: null }))],
    calendar: await teamCalendar(services, store, teamId),
  };
}
