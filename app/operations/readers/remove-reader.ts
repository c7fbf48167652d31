import { theCustomer } from "#app/domain/actor.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";

export type RemovedReader =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" };

/** She lets somebody read no longer: their link ends at once (CAP-5). Said twice it is said once. */
export async function removeReader(
  services: Services,
  caseId: string,
  linkId: string,
): Promise<RemovedReader> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claim(caseId);
    const link = context && (await store.links.find(linkId));
    if (!context || !link?.invited || link.caseId !== caseId) {
      return { ok: false, reason: "not-found" };
    }
    if (!(await store.links.revoke(linkId, services.now()))) return { ok: true };
    const caseFile = await store.caseFiles.change(caseId, {});
    await record(services, store, { ...context, caseFile }, theCustomer, [
      { type: "reader-removed", linkId },
    ]);
    return { ok: true };
  });
}
