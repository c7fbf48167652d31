import type { Services, Store } from "../services.ts";

/**
 * Whether words for the customer would go round the second reader: the case is sensitive, and it is not
 * the composer that says them, after they were read and approved.
 */
export async function goesRound(
  services: Services,
  store: Store,
  caseId: string,
): Promise<boolean> {
  return services.wasRead !== true && (await store.composedDrafts.isSensitive(caseId));
}
