import { defaultLadders } from "#app/domain/escalation/ladder.ts";
import type { ClimbSetting } from "#app/domain/escalation/next-rung.ts";
import { teamCalendar } from "../clock/team-calendar.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";

/** The ladder of a case, who stands on it now, who is away, and whose hours count. */
export async function climbSetting(
  services: Services,
  store: Store,
  { caseFile }: Pick<CaseContext, "caseFile">,
): Promise<ClimbSetting> {
  const { ladder, people, absences } = await store.ladders.standing(caseFile, services.now());
  const calendar = await teamCalendar(services, store, caseFile.teamId);
  return { ladder: ladder ?? defaultLadders[caseFile.severity], people, absences, calendar };
}
