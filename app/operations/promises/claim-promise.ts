import type { CustomerPromise } from "#app/domain/promises/promise.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Store } from "../services.ts";

/** A promise with its case, which is locked: whoever else changes one of its promises waits. */
export async function claimPromise(
  store: Store,
  id: string,
): Promise<{ promise: CustomerPromise; context: CaseContext } | null> {
  const seen = await store.promises.find(id);
  const context = seen && (await store.caseFiles.claim(seen.caseId));
  // Read again: it may have changed while we waited for the case.
  const promise = context && (await store.promises.find(id));
  return promise ? { promise, context } : null;
}
