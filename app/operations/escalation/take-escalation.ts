import type { Actor } from "#app/domain/actor.ts";
import { type Escalation, take } from "#app/domain/escalation/escalation.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";
import { lookAt } from "./climb.ts";
import { climbSetting } from "./climb-setting.ts";

export type TakenEscalation =
  | { readonly ok: true; readonly escalation: Escalation }
  | { readonly ok: false; readonly reason: "not-found" | "already-taken" | "already-ended" };

/**
 * "I have it." Until the ladder's time to mend has passed nobody else is told; then the next rung is,
 * if the cause is still there. Pressed twice by the same person it is said once.
 */
export async function takeEscalation(
  services: Services,
  escalationId: string,
  actor: Actor & { readonly id: string },
): Promise<TakenEscalation> {
  return services.transaction(async (store) => {
    const found = await store.escalations.find(escalationId);
    const context = found && (await store.caseFiles.claim(found.caseId));
    // Read again under the lock: somebody else may have taken it meanwhile.
    const escalation = context && (await store.escalations.find(escalationId));
    if (!escalation) return { ok: false, reason: "not-found" };
    if (escalation.taken?.staffId === actor.id) return { ok: true, escalation };
    const now = services.now();
    const taken = take(escalation, actor.id, now);
    if (!taken.ok) return taken;
    const setting = await climbSetting(services, store, context);
    await record(services, store, context, actor, [
      { type: "escalation-taken", escalationId, trigger: escalation.trigger },
    ]);
    await store.escalations.save(taken.escalation, lookAt(taken.escalation, setting, now));
    return taken;
  });
}
