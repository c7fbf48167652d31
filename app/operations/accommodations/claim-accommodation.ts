import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Store } from "../services.ts";

/**
 * An accommodation as it is behind the lock of its case. Everybody who moves one takes that lock first,
 * so that no two wait for each other. Null when there is none.
 */
export async function claimAccommodation(
  store: Store,
  id: string,
): Promise<{ readonly context: CaseContext; readonly accommodation: Accommodation } | null> {
  const seen = await store.accommodations.find(id);
  const context = seen && (await store.caseFiles.claim(seen.caseId));
  const accommodation = context && (await store.accommodations.find(id));
  return accommodation ? { context, accommodation } : null;
}
