import type { Severity } from "#app/domain/clock/severity.ts";
import { type SpanProblem, spanProblem, type TimeSpan } from "#app/domain/clock/time-span.ts";
import { type EscalationPeople, type EscalationRole, roleRank } from "./role.ts";

/** One rung: who is told, and how long they have to say "I have it" before the next one is. */
export type Rung = { readonly role: EscalationRole; readonly answerWithin: TimeSpan };

export type Ladder = {
  /** From the first to be told to the last; the first is told at once. */
  readonly rungs: readonly Rung[];
  /** How long whoever took it has to put it right, before the next rung is told after all. */
  readonly mendWithin: TimeSpan;
};

function ladder(first: TimeSpan, above: TimeSpan, mendWithin: TimeSpan): Ladder {
  const roles = ["owner", "deputy", "lead", "manager"] as const;
  const rungs = roles.map((role) => ({ role, answerWithin: role === "owner" ? first : above }));
  return { rungs, mendWithin };
}

function working(count: number, unit: TimeSpan["unit"]): TimeSpan {
  return { count, unit, counted: "working-time" };
}

function aroundTheClock(count: number, unit: TimeSpan["unit"]): TimeSpan {
  return { count, unit, counted: "around-the-clock" };
}

/** The ladder every severity starts with; a team can have its own. */
export const defaultLadders: Readonly<Record<Severity, Ladder>> = {
  low: ladder(working(1, "days"), working(1, "days"), working(2, "days")),
  normal: ladder(working(4, "hours"), working(4, "hours"), working(1, "days")),
  high: ladder(working(1, "hours"), working(1, "hours"), working(4, "hours")),
  critical: ladder(
    aroundTheClock(15, "minutes"),
    aroundTheClock(15, "minutes"),
    aroundTheClock(1, "hours"),
  ),
};

export type LadderProblem = {
  readonly reason:
    | SpanProblem
    | "no-rungs"
    | "role-twice"
    | "rungs-out-of-order"
    | "nobody-in-role";
  /** The role it is about; null when it is about the whole ladder. */
  readonly role: EscalationRole | null;
};

/**
 * Every fault of a ladder at once; empty when it can be used. With `people` it is also asked whether
 * each rung has somebody on it: a missing deputy is no fault, since the next rung stands in.
 */
export function ladderProblems(ladder: Ladder, people: EscalationPeople | null): LadderProblem[] {
  const { rungs, mendWithin } = ladder;
  const problems: LadderProblem[] = [];
  if (rungs.length === 0) problems.push({ reason: "no-rungs", role: null });
  const mend = spanProblem(mendWithin);
  if (mend) problems.push({ reason: mend, role: null });
  for (const [at, { role, answerWithin }] of rungs.entries()) {
    const span = spanProblem(answerWithin);
    if (span) problems.push({ reason: span, role });
    const below = rungs[at - 1];
    if (below?.role === role) problems.push({ reason: "role-twice", role });
    else if (below && roleRank(below.role) > roleRank(role)) {
      problems.push({ reason: "rungs-out-of-order", role });
    }
    if (people && role !== "deputy" && people[role] === null) {
      problems.push({ reason: "nobody-in-role", role });
    }
  }
  return problems;
}
