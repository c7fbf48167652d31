import { theCustomer } from "#app/domain/actor.ts";
import type { Services } from "../services.ts";

export type FollowUpsChosen =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" };

/**
 * Stops the mails that ask whether all is well, or takes them up again: hers to say, on her page or
 * with one click in the mail (RFC 8058). What is about the case itself still reaches her.
 */
export async function chooseFollowUps(
  services: Services,
  caseId: string,
  wish: "stop" | "resume",
): Promise<FollowUpsChosen> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claim(caseId);
    if (!context) return { ok: false, reason: "not-found" };
    const { customer } = context;
    const stopped = await store.customers.hasStoppedFollowUps(customer.id);
    if (stopped === (wish === "stop")) return { ok: true };
    const at = services.now();
    await store.customers.choose(customer.id, { followUpsStoppedAt: wish === "stop" ? at : null });
    await store.caseFiles.change(caseId, {});
    await store.audit.append({
      stream: `case:${caseId}`,
      at,
      actor: theCustomer,
      action: wish === "stop" ? "follow-ups-stopped" : "follow-ups-resumed",
      details: { customerId: customer.id },
    });
    return { ok: true };
  });
}
