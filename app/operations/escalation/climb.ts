import { theSystem } from "#app/domain/actor.ts";
import { type Escalation, endEscalation, tell } from "#app/domain/escalation/escalation.ts";
import { type ClimbSetting, nextRung } from "#app/domain/escalation/next-rung.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";
import { writeEvents } from "../write-events.ts";
import { climbSetting } from "./climb-setting.ts";
import { tellRung } from "./tell-rung.ts";

const oneMinute = 60_000;

/**
 * Does what the ladder asks for now: tells the next rung, or waits for who was told or has it (R10).
 * Under the lock of the case; each step is told once.
 */
export async function climb(
  services: Services,
  store: Store,
  context: CaseContext,
  escalation: Escalation,
): Promise<void> {
  const now = services.now();
  const setting = await climbSetting(services, store, context);
  const next = nextRung(escalation, setting, now);
  if (next.state === "ended") return;
  if (next.state !== "tell") {
    await store.escalations.save(escalation, next.until);
    return;
  }
  await tellRung(services, store, context, escalation, next);
  const { role, staffId } = next;
  const told = tell(escalation, { role, staffId, at: now });
  await store.escalations.save(told, lookAt(told, setting, now));
}

/** Ends a climb whose cause is gone. */
export async function endClimb(
  services: Services,
  store: Store,
  context: CaseContext,
  escalation: Escalation,
): Promise<void> {
  await store.escalations.save(endEscalation(escalation, services.now()), null);
  const { id: escalationId, trigger } = escalation;
  await writeEvents(services, store, context, theSystem, [
    { type: "escalation-ended", escalationId, trigger },
  ]);
}

/** When the ladder is looked at next. Never this very instant again. */
export function lookAt(escalation: Escalation, setting: ClimbSetting, now: Date): Date {
  const next = nextRung(escalation, setting, now);
  const until = "until" in next ? next.until.getTime() : 0;
  return new Date(Math.max(until, now.getTime() + oneMinute));
}
