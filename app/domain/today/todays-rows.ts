import type { Severity } from "#app/domain/clock/severity.ts";
import type { RowKind } from "./row-kind.ts";
import { type TodayRow, worstFirst } from "./today-row.ts";

/** Something that is due, or was, and the person it belongs to; null leaves it to the case's responsible. */
export type DueThing = {
  readonly id: string;
  readonly dueAt: Date;
  readonly staffId: string | null;
};

/** What is known of one case when the list is made. All times are instants. */
export type TodayFacts = {
  readonly caseId: string;
  readonly severity: Severity;
  /** Who is responsible at this instant; see `whoIsResponsible`. */
  readonly responsibleId: string;
  readonly chases: number;
  /** By when a person has to speak to the customer first; null once one has. */
  readonly firstWordDueAt: Date | null;
  /** The shown time of the next word; null while none is owed. */
  readonly nextUpdateDueAt: Date | null;
  /** By when the customer's last message has to be answered; null when it is. */
  readonly customerReplyDueAt: Date | null;
  /** By when the read-back has to be written; null once it is. */
  readonly readBackDueAt: Date | null;
  /** Promises still owed, with their warning time. */
  readonly promises: readonly (DueThing & { readonly warnAt: Date })[];
  readonly calls: readonly DueThing[];
  /** Low answers nobody has seen to, options that were chosen, appointments she asks to move (R5, R16, R22). */
  readonly unhappy: readonly DueThing[];
  readonly choices: readonly DueThing[];
  readonly moves: readonly DueThing[];
  /** Mails that came back and have not been dealt with; due when they bounced. */
  readonly bounces: readonly DueThing[];
  /** Decisions of finance nobody has read; due when they were made. */
  readonly approvals: readonly DueThing[];
  /** What finance asked before it decides; due when it asked. */
  readonly questions: readonly DueThing[];
  /** Requests somebody in finance has to decide on, by the moment promised to the customer. */
  readonly requests: readonly DueThing[];
  /** Partners, and from when their silence is too long. */
  readonly partners: readonly DueThing[];
  /** A case that changes hands: to whom, and from when. */
  readonly handOvers: readonly DueThing[];
  /** Climbs nobody has, and who was told last; due when they were told. */
  readonly escalations: readonly DueThing[];
  /** Posts nobody has answered where they stand (R26). */
  readonly posts: readonly DueThing[];
  /** Cases closed ninety days ago, where nobody has said whether she is still a customer (R27). */
  readonly asked: readonly DueThing[];
  /** Climbs somebody has, and by when it has to be put right. */
  readonly taken: readonly DueThing[];
};

/** A deadline further off than this is not for today. */
const horizon = 24 * 3_600_000;

/** The rows one case puts on the list at this instant, worst first. */
export function todaysRows(facts: TodayFacts, now: Date): TodayRow[] {
  return allRows(facts, now)
    .filter(({ dueAt }) => dueAt.getTime() - now.getTime() <= horizon)
    .toSorted(worstFirst(now));
}

function allRows(facts: TodayFacts, now: Date): TodayRow[] {
  const row = (kind: RowKind, { id, dueAt, staffId }: DueThing): TodayRow => ({
    kind,
    caseId: facts.caseId,
    subjectId: id,
    severity: facts.severity,
    dueAt,
    staffId: staffId ?? facts.responsibleId,
    chases: facts.chases,
  });
  const rows = (kind: RowKind, things: readonly DueThing[]) =>
    things.map((thing) => row(kind, thing));
  const ofCase = (kind: RowKind, dueAt: Date | null) =>
    dueAt ? [row(kind, { id: facts.caseId, dueAt, staffId: null })] : [];
  const warned = facts.promises.filter(({ warnAt }) => warnAt <= now);
  return [
    ...ofCase("first-word", facts.firstWordDueAt),
    ...ofCase("next-word", facts.nextUpdateDueAt),
    ...ofCase("customer-reply", facts.customerReplyDueAt),
    ...ofCase("read-back", facts.readBackDueAt),
    ...warned.map((each) => row(each.dueAt < now ? "promise-broken" : "promise-due", each)),
    ...rows("low-satisfaction", facts.unhappy),
    ...rows("option-chosen", facts.choices),
    ...rows("appointment-moved", facts.moves),
    ...rows("call", facts.calls),
    ...rows("mail-bounced", facts.bounces),
    ...rows("finance-asks", facts.questions),
    ...rows("approval-waiting", facts.requests),
    ...rows("approval-back", facts.approvals),
    ...rows(
      "partner-silent",
      facts.partners.filter(({ dueAt }) => dueAt <= now),
    ),
    ...rows("hand-over", facts.handOvers),
    ...rows("escalated", facts.escalations),
    ...rows("escalation-taken", facts.taken),
    ...rows("still-customer", facts.asked),
    ...rows("public-answer", facts.posts),
  ];
}
