import type { Actor } from "#app/domain/actor.ts";
import { type Escalation, take } from "#app/domain/escalation/escalation.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";
import { lookAt } from "./climb.ts";
import { climbSetting } from "./climb-setting.ts";

export type TakenEscalations =
  /** `taken`: how many this very press took; none where they had them all already. */
  | { readonly ok: true; readonly taken: number }
  | { readonly ok: false; readonly reason: "not-found" | "already-taken" | "already-ended" };

/**
 * "I have it all": every climb of a case that nobody has, in one transaction under the lock of the case
 * (R10). Each stands in the history and the audit log by itself. Pressed twice it is said once.
 */
export async function takeEscalationsOfCase(
  services: Services,
  reference: string,
  actor: Actor & { readonly id: string },
): Promise<TakenEscalations> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    const now = services.now();
    const all = await store.escalations.listForCase(context.caseFile.id);
    const taken = all.flatMap((each) => {
      const one = take(each, actor.id, now);
      return one.ok ? [one.escalation] : [];
    });
    if (taken.length === 0) return nothingLeft(all, actor.id);
    const setting = await climbSetting(services, store, context);
    const said = taken.map(({ id, trigger }) => {
      return { type: "escalation-taken", escalationId: id, trigger } as const;
    });
    await record(services, store, context, actor, said);
    for (const each of taken) await store.escalations.save(each, lookAt(each, setting, now));
    return { ok: true, taken: taken.length };
  });
}

function nothingLeft(all: readonly Escalation[], staffId: string): TakenEscalations {
  const running = all.filter(({ endedAt }) => !endedAt);
  if (running.some(({ taken }) => taken?.staffId === staffId)) return { ok: true, taken: 0 };
  return { ok: false, reason: running.length > 0 ? "already-taken" : "already-ended" };
}
