import type { CaseContext } from "../ports/cases.ts";
import type { PartnerAsk } from "../ports/partners.ts";
import type { Store } from "../services.ts";

/** What is asked of a partner with its case, which is locked. */
export async function claimAsk(
  store: Store,
  id: string,
): Promise<{ ask: PartnerAsk; context: CaseContext } | null> {
  const seen = await store.partners.findAsk(id);
  const context = seen && (await store.caseFiles.claim(seen.caseId));
  const ask = context && (await store.partners.findAsk(id));
  return ask ? { ask, context } : null;
}
