import type { CaseHappening } from "#app/domain/cases/case-event.ts";
import { followUpTimes } from "#app/domain/cases/follow-up.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";

/** Plans both follow-ups of a resolution (R21). Each row is its own job: it comes due by itself. */
export async function planFollowUps(
  services: Services,
  store: Store,
  { caseFile }: CaseContext,
  resolutionNo: number,
): Promise<CaseHappening> {
  const times = followUpTimes(services.now(), services.settings.calendar);
  await store.followUps.plan(
    (["days", "weeks"] as const).map((round) => ({
      id: services.newId(),
      caseId: caseFile.id,
      round,
      dueAt: times[round],
      resolutionNo,
    })),
  );
  return {
    type: "follow-ups-planned",
    daysAt: times.days.toISOString(),
    weeksAt: times.weeks.toISOString(),
  };
}
