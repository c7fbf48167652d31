import type { Actor } from "#app/domain/actor.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";

export type RevokedLink =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" | "already-revoked" };

/** Ends one link; the others of its case go on (CAP-5). Pages ask at every opening: it ends at once. */
export async function revokeLink(
  services: Services,
  linkId: string,
  actor: Actor,
): Promise<RevokedLink> {
  return services.transaction(async (store) => {
    const link = await store.links.find(linkId);
    const context = link && (await store.caseFiles.claim(link.caseId));
    if (!context) return { ok: false, reason: "not-found" };
    if (!(await store.links.revoke(linkId, services.now()))) {
      return { ok: false, reason: "already-revoked" };
    }
    const caseFile = await store.caseFiles.change(link.caseId, {});
    await record(services, store, { ...context, caseFile }, actor, [
      { type: "link-revoked", linkId },
    ]);
    return { ok: true };
  });
}
