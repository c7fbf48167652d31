import { type Chases, raisesByChases } from "./chases.ts";
import type { Escalation } from "./escalation.ts";
import type { EscalationTrigger } from "./trigger.ts";

/** Triggers that are something that happened; the others are something that is missing. */
const happenings: readonly EscalationTrigger[] = [
  "customer-chased-twice",
  "case-reopened",
  "repeat-failure",
];

/** What is known of an open case that can make somebody climb the ladder. */
export type EscalationFacts = {
  /** By when a person had to speak to the customer first; null once one has. */
  readonly firstWordDueAt: Date | null;
  /** The shown time of the next word; null while none is owed. */
  readonly nextUpdateDueAt: Date | null;
  /** Promises still owed, and when their time runs or ran out. */
  readonly promises: readonly { readonly id: string; readonly dueAt: Date }[];
  readonly chases: Chases;
  /** Partners we wait for, and since when their silence is too long. */
  readonly partners: readonly { readonly id: string; readonly silentFrom: Date }[];
  readonly reopenedAt: Date | null;
  /** The failure this one repeats, and when that was noticed. */
  readonly repeat: { readonly ofCaseId: string; readonly noticedAt: Date } | null;
  readonly approvals: readonly { readonly id: string; readonly dueAt: Date }[];
};

/** A reason to climb. `key` names this one occurrence: whoever looks again finds the same, and starts nothing twice. */
export type Triggered = {
  readonly trigger: EscalationTrigger;
  readonly since: Date;
  readonly key: string;
};

/** Every reason there is at this instant, the oldest first. */
export function whatTriggers(facts: EscalationFacts, now: Date): Triggered[] {
  const found = [
    ...overdue("no-first-word", "first", facts.firstWordDueAt),
    ...overdue("update-overdue", "next", facts.nextUpdateDueAt),
    ...facts.promises.flatMap(({ id, dueAt }) => of("promise-broken", id, dueAt)),
    ...facts.partners.flatMap(({ id, silentFrom }) => overdue("partner-silent", id, silentFrom)),
    ...facts.approvals.flatMap(({ id, dueAt }) => overdue("approval-late", id, dueAt)),
    ...chased(facts.chases),
    ...reopened(facts.reopenedAt),
    ...(facts.repeat ? of("repeat-failure", facts.repeat.ofCaseId, facts.repeat.noticedAt) : []),
  ];
  return found
    .filter(({ trigger, since }) => isDue(trigger, since, now))
    .toSorted((a, b) => a.since.getTime() - b.since.getTime());
}

/**
 * Whether the cause of a climb is gone. What was missing is gone when it no longer triggers. What
 * happened, or was said by hand, cannot unhappen: it is answered by a word to the customer from
 * whoever took it.
 */
export function isCured(
  { trigger, key, taken }: Pick<Escalation, "trigger" | "key" | "taken">,
  stillThere: readonly Triggered[],
  lastWordAt: Date | null,
): boolean {
  const answered = taken !== null && lastWordAt !== null && lastWordAt > taken.at;
  if (trigger === "by-hand") return answered;
  const there = stillThere.some((each) => each.key === key);
  return !there || (happenings.includes(trigger) && answered);
}

/** A moment something happened counts at once; a deadline only once it is past. */
function isDue(trigger: EscalationTrigger, since: Date, now: Date): boolean {
  return happenings.includes(trigger) ? since <= now : since < now;
}

function of(trigger: EscalationTrigger, id: string, since: Date): Triggered[] {
  return [{ trigger, since, key: `${trigger}:${id}` }];
}

/** The deadline is part of the key: when it has moved on and passes again, that is another occurrence. */
function overdue(trigger: EscalationTrigger, id: string, dueAt: Date | null): Triggered[] {
  return dueAt ? of(trigger, `${id}:${dueAt.toISOString()}`, dueAt) : [];
}

function reopened(at: Date | null): Triggered[] {
  return at ? of("case-reopened", at.toISOString(), at) : [];
}

/** Every second chase since our last word is one occurrence. */
function chased(chases: Chases): Triggered[] {
  const since = chases.lastWordAt?.toISOString() ?? "no-word-yet";
  return raisesByChases(chases).flatMap((at, index) =>
    of("customer-chased-twice", `${since}:${index + 1}`, at),
  );
}
