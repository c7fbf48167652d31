import type { Actor } from "#app/domain/actor.ts";
import type { Services } from "../services.ts";

export type SetDiscretion = { readonly ok: boolean };

/**
 * Discretion (R25): while it is on, mails of the case say that there is news, and where, and nothing else;
 * so do its calendar files and the title of its page. The customer or staff switch it, each at any time.
 */
export async function setDiscretion(
  services: Services,
  caseId: string,
  discreet: boolean,
  actor: Actor,
): Promise<SetDiscretion> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claim(caseId);
    if (!context) return { ok: false };
    if (context.caseFile.discreet === discreet) return { ok: true };
    await store.caseFiles.change(caseId, { discreet });
    await store.outbox.setDiscreet(caseId, discreet || context.caseFile.restricted);
    await store.audit.append({
      stream: `case:${caseId}`,
      at: services.now(),
      actor,
      action: discreet ? "discretion-on" : "discretion-off",
      details: {},
    });
    return { ok: true };
  });
}
