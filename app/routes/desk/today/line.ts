import { accommodationKinds } from "#app/domain/accommodations/kind.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { type EscalationTrigger, escalationTriggers } from "#app/domain/escalation/trigger.ts";
import { type Network, networks } from "#app/domain/posts/network.ts";
import type { Provider } from "#app/operations/ports/providers.ts";
import type { DeskTodayRow } from "#app/operations/views/desk/today.ts";
import { mailKindWords } from "#app/ui/desk/mail/mail-words.ts";
import { moneyWords } from "#app/ui/desk/money.ts";
import type { TodayLine } from "#app/ui/desk/today/line.ts";
import type { Whose } from "#app/ui/desk/whose-links.tsx";
import { stuckOrder } from "./order.ts";
import { waitingDraft } from "./second-reading.ts";

/** A row of Today as its page shows it, and nothing more. */
export function toLine(
  given: DeskTodayRow,
  whose: Whose,
  providers: readonly Provider[],
): TodayLine {
  const { row, case: of } = given;
  return {
    key: `${row.kind}:${row.subjectId}`,
    kind: row.kind,
    subjectId: row.subjectId,
    reference: of.reference,
    severity: of.severity,
    what: given.what,
    why: given.why,
    doNow: given.doNow,
    when: given.when,
    dueAt: row.dueAt.toISOString(),
    urgency: given.urgency,
    words: wordsOf(given),
    customer: of.customerName,
    phone: of.phone,
    subject: of.product ? `${of.subject} (${of.product})` : of.subject,
    owner: whose !== "mine" ? of.ownerName : null,
    isOver: !isOpen(of.status),
    ...correctedReadBack(row.kind),
    ...newOwner(given),
    ...waitingDraft(row.kind, given.words),
    ...stuckOrder(row.kind, given.words, providers),
  };
}

function wordsOf({ row, words }: DeskTodayRow): string | null {
  if (!words) return null;
  if (row.kind === "public-answer") return `On ${networks[words as Network] ?? words}.`;
  if (row.kind === "mail-in-doubt") return `The mail: ${mailKindWords(words)}.`;
  if (row.kind === "approval-back") return decisionWords(words);
  if (row.kind === "approval-waiting") return `${givenWords(words)}.`;
  if (row.kind === "escalated" || row.kind === "escalation-taken") {
    return whyRaised(words);
  }
  if (row.kind === "hand-over") return words === "new-owner" ? "The case is yours now." : null;
  return words;
}

/** "by-hand:She needs it for Saturday." in words. */
function whyRaised(words: string): string {
  const [trigger = "", ...because] = words.split(":");
  const label = escalationTriggers[trigger as EscalationTrigger]?.label ?? trigger;
  return because.length > 0 ? `${label}: ${because.join(":")}` : `${label}.`;
}

/** "approved:credit:4000:EUR" in words. */
function decisionWords(words: string): string {
  const decided = words.startsWith("declined:") ? "declined" : "approved";
  return `${givenWords(words)}: ${decided}.`;
}

function givenWords(words: string): string {
  const [, kind = "", amount, currency = "EUR"] = words.split(":");
  const label = accommodationKinds[kind as keyof typeof accommodationKinds]?.label ?? kind;
  return `${label} of ${moneyWords(Number(amount), currency)}`;
}

/** The rule's words are for a read-back still to be written; here the customer answered one. */
function correctedReadBack(kind: string): Partial<TodayLine> {
  if (kind !== "read-back") return {};
  return {
    what: "Read-back corrected",
    why: "The customer says we did not understand.",
    doNow: "Answer, before anything is offered",
  };
}

/** The rule's words are for an absence; here the case itself went to somebody. */
function newOwner({ row, words }: DeskTodayRow): Partial<TodayLine> {
  if (row.kind !== "hand-over" || words !== "new-owner") return {};
  return { why: "It was handed over to you.", when: "" };
}
