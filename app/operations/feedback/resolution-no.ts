import type { Store } from "../services.ts";

/** Which resolution of a case an answer is about; a case that came in already put right has its first. */
export async function resolutionNoOf(store: Store, caseId: string): Promise<number> {
  return Math.max(1, await store.followUps.countResolutions(caseId));
}
