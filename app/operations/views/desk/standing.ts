import type { CaseEvent } from "#app/domain/cases/case-event.ts";
import type { CaseStanding } from "#app/domain/cases/case-standing.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { isLow } from "#app/domain/cases/feedback.ts";
import { isOwed } from "#app/domain/promises/promise.ts";
import { lookOf } from "../story/story-look.ts";
import type { DeskCaseFacts } from "./case.ts";

const lost = new Set(["failed", "hard_bounce", "soft_bounce", "complaint", "suppressed"]);

/** What is read beside a case's own facts. */
type Beside = Pick<CaseStanding, "draftsToRead" | "stuckOrders">;

/** What the rules of next steps ask about a case. */
export function standingOf(facts: DeskCaseFacts, beside: Beside): CaseStanding {
  const { caseFile, calls, messages, accommodations, others, kept } = facts;
  const decidedSince = accommodations.filter(
    ({ kind, state, decidedAt }) =>
      (state === "declined" || state === "approved" || (state === "issued" && kind === "credit")) &&
      decidedAt !== null &&
      decidedAt > (caseFile.lastWordAt ?? caseFile.openedAt),
  );
  return {
    ...caseFile,
    ...beside,
    unspoken: caseFile.lastWordAt?.getTime() === caseFile.openedAt.getTime(),
    unansweredSince: unansweredSince(facts),
    openCalls: calls.filter(({ doneAt }) => !doneAt).length,
    failedMails: messages.filter(({ id, state }) => lost.has(state) && !isCalled(facts, id)).length,
    mailsInDoubt: messages.filter(({ state }) => state === "in_doubt").length,
    decided: decisionOf(decidedSince.map(({ state }) => state)),
    repeats: others.filter(({ product }) => product && isSame(product, caseFile.product)).length,
    openPosts: facts.posts.filter(({ settledAt }) => !settledAt).length,
    unreachable: !facts.customer.email && !facts.customer.phone,
    keptDueAt: kept && kept.answer === null ? kept.dueAt : null,
    hasAccommodation: accommodations.some(({ state }) => state !== "withdrawn"),
    ...waitingOf(facts),
  };
}

/** What of promises, ladders, partners, choices and thanks waits for somebody. */
function waitingOf(facts: DeskCaseFacts) {
  const owed = facts.promises.filter(isOwed);
  return {
    untakenClimbs: facts.escalations.filter(({ endedAt, taken }) => !endedAt && !taken).length,
    brokenPromises: owed.filter(({ state }) => state === "broken").length,
    promisesDue: owed.filter(({ state }) => state === "warned").length,
    silentPartners: facts.asks.filter(({ state, silentSince }) => state === "asked" && silentSince)
      .length,
    choiceWaits: facts.rounds.some(({ state }) => state === "chosen"),
    moveAsked: facts.appointments.some(({ state }) => state === "move-asked"),
    financeAsks: openQuestions(facts),
    lowScore: facts.satisfaction.some(({ score, seenAt }) => isLow(score) && !seenAt),
    followUpsPlanned: facts.followUps.filter(({ state }) => state === "planned").length,
  };
}

/** Requests whose last word between finance and us is a question of theirs. */
function openQuestions({ events, accommodations }: DeskCaseFacts): number {
  return accommodations.filter(({ id, state }) => {
    const last = events.findLast(
      (event) =>
        (event.type === "accommodation-question-asked" ||
          event.type === "accommodation-question-answered") &&
        event.accommodationId === id,
    );
    return state === "requested" && last?.type === "accommodation-question-asked";
  }).length;
}

/** A mail that failed opens a call; once that is made, it is dealt with. */
function isCalled({ events, calls }: DeskCaseFacts, messageId: string): boolean {
  const failedAt = events.find(
    (event) => event.type === "message-failed" && event.messageId === messageId,
  )?.at;
  return calls.some(
    ({ reason, doneAt }) =>
      reason === "mail-failed" && doneAt !== null && failedAt !== undefined && doneAt >= failedAt,
  );
}

function decisionOf(states: readonly string[]): CaseStanding["decided"] {
  if (states.includes("declined")) return "declined";
  return states.length > 0 ? "approved" : null;
}

const isSame = (one: string, other: string | null) => one.toLowerCase() === other?.toLowerCase();

/** The first contact of the customer after our last word; on a case that is over a note settles it too. */
function unansweredSince({ caseFile, events }: DeskCaseFacts): Date | null {
  const isOver = !isOpen(caseFile.status);
  const settles = (event: CaseEvent) =>
    lookOf(event) === "word" ||
    (event.type === "call-made" && event.outcome !== "no-answer") ||
    (isOver && event.type === "note-added");
  const settledAt = events.findLastIndex(settles);
  const waiting = events.slice(settledAt + 1).find(isQuestion);
  return waiting?.at ?? null;
}

function isQuestion(event: CaseEvent): boolean {
  if (event.type === "contact-logged") return event.direction === "in";
  return event.type === "customer-wrote" || event.type === "read-back-corrected";
}
