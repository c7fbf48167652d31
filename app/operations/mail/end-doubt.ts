import type { Actor } from "#app/domain/actor.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";

type Staff = Actor & { readonly kind: "staff" | "api" };

export type EndedDoubt =
  | { readonly ok: true; readonly caseId: string | null }
  | { readonly ok: false; readonly reason: "not-in-doubt" };

/** Sends a message in doubt again, under its old Message-ID: it may arrive twice, and somebody chose so. */
export function resendInDoubt(
  services: Services,
  messageId: string,
  by: Staff,
): Promise<EndedDoubt> {
  return endDoubt(services, messageId, by, "resent");
}

/** Takes a message in doubt for handed over: somebody has seen that it arrived. */
export function markInDoubtAsSent(
  services: Services,
  messageId: string,
  by: Staff,
): Promise<EndedDoubt> {
  return endDoubt(services, messageId, by, "marked-as-sent");
}

async function endDoubt(
  services: Services,
  messageId: string,
  by: Staff,
  decision: "resent" | "marked-as-sent",
): Promise<EndedDoubt> {
  return services.transaction(async (store) => {
    const state = decision === "resent" ? "queued" : "handed_over";
    const message = await store.outbox.decide(messageId, { state, by: by.id, at: services.now() });
    if (!message) return { ok: false, reason: "not-in-doubt" };
    const context = message.caseId && (await store.caseFiles.claim(message.caseId));
    if (context) {
      await record(services, store, context, by, [
        { type: "message-decided", messageId, decision },
      ]);
    }
    return { ok: true, caseId: message.caseId };
  });
}
