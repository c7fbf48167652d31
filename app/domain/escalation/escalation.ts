import type { EscalationRole } from "./role.ts";
import { type EscalationTrigger, escalationTriggers } from "./trigger.ts";

/** Somebody was told: a rung, the person on it, the moment. */
export type Told = { readonly role: EscalationRole; readonly staffId: string; readonly at: Date };

/** One climb of a ladder. It begins with a trigger and ends when the cause is gone. */
export type Escalation = {
  readonly id: string;
  readonly caseId: string;
  readonly trigger: EscalationTrigger;
  /** The `key` of the trigger's occurrence: unique, so that nothing climbs twice for one reason. */
  readonly key: string;
  readonly since: Date;
  /** The lowest rung that may be told. */
  readonly startsAt: EscalationRole;
  /** Why, in words; staff have to give some when they escalate by hand. */
  readonly because: string | null;
  readonly told: readonly Told[];
  /** "I have it": who said so last, and when. */
  readonly taken: { readonly staffId: string; readonly at: Date } | null;
  readonly endedAt: Date | null;
};

type Changed = { readonly ok: true; readonly escalation: Escalation };
type Refused<Reason extends string> = { readonly ok: false; readonly reason: Reason };

/** Begins a climb for a trigger; nobody is told yet. */
export function startEscalation(start: {
  readonly id: string;
  readonly caseId: string;
  readonly trigger: EscalationTrigger;
  readonly key: string;
  readonly since: Date;
}): Escalation {
  const { startsAt } = escalationTriggers[start.trigger];
  return { ...start, startsAt, because: null, told: [], taken: null, endedAt: null };
}

/** Begins a climb because a member of staff says so, from the rung they name (R8). */
export function escalateByHand(
  { id, caseId, to, because }: { id: string; caseId: string; to: EscalationRole; because: string },
  now: Date,
): Changed | Refused<"reason-missing"> {
  if (because.trim() === "") return { ok: false, reason: "reason-missing" };
  const start = { id, caseId, trigger: "by-hand", key: `by-hand:${id}`, since: now } as const;
  const escalation = { ...startEscalation(start), startsAt: to, because: because.trim() };
  return { ok: true, escalation };
}

/** Writes down that a rung was told. A later one takes it from whoever had it. */
export function tell(escalation: Escalation, told: Told): Escalation {
  return { ...escalation, told: [...escalation.told, told], taken: null };
}

/** "I have it." Anybody may take it, told or not: what counts is that somebody has it. */
export function take(
  escalation: Escalation,
  staffId: string,
  now: Date,
): Changed | Refused<"already-taken" | "already-ended"> {
  if (escalation.endedAt) return { ok: false, reason: "already-ended" };
  if (escalation.taken) return { ok: false, reason: "already-taken" };
  return { ok: true, escalation: { ...escalation, taken: { staffId, at: now } } };
}

/** Ends the climb because its cause is gone: the word was given, the promise done, the case resolved. */
export function endEscalation(escalation: Escalation, now: Date): Escalation {
  return escalation.endedAt ? escalation : { ...escalation, endedAt: now };
}

/** What the customer sees: to which role it went, and when; never names of people she does not know. */
export function shownToCustomer({ told }: Escalation): readonly Pick<Told, "role" | "at">[] {
  const above = told.filter(({ role }) => role !== "owner");
  return above
    .filter(({ role }, index) => above.findIndex((each) => each.role === role) === index)
    .map(({ role, at }) => ({ role, at }));
}
