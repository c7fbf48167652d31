import type { Opening } from "#app/operations/ports/openings.ts";
import type { Services } from "#app/operations/services.ts";

export type { Opening };

/** How long it is known who looked. */
export const openingDays = 90;
const day = 24 * 60 * 60 * 1000;

/** Who looked at a case's page, the newest hour first; what was noted a moment ago is in it. */
export async function openingsOf(services: Services, caseId: string): Promise<readonly Opening[]> {
  await services.openingLog.flush();
  const since = new Date(services.now().getTime() - openingDays * day);
  return services.transaction(({ openings }) => openings.list(caseId, since));
}

/** Forgets who looked once it is long ago (R25). */
export async function forgetOpenings(services: Services): Promise<void> {
  const before = new Date(services.now().getTime() - openingDays * day);
  await services.transaction(({ openings }) => openings.forgetBefore(before));
}
