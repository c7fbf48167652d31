import { isStuck } from "#app/domain/accommodations/order.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { type NextStep, nextSteps } from "#app/domain/cases/next-steps.ts";
import { waitsForReadBack } from "#app/domain/cases/read-back.ts";
import type { Responsible } from "#app/domain/clock/absences.ts";
import type { Problem } from "#app/domain/problems/problem.ts";
import type { Services } from "#app/operations/services.ts";
import { liveDrafts } from "../live-drafts.ts";
import { careOf, type DeskCare } from "./care.ts";
import type { DeskCaseFacts } from "./case.ts";
import { rulesNow } from "./case-rules.ts";
import { choicesOf, type DeskChoices } from "./choices.ts";
import { clockOf, type DeskClock } from "./clock.ts";
import { type DeskFeedback, feedbackOf } from "./feedback.ts";
import { type DeskLadder, ladderOf } from "./ladder.ts";
import { linksOf } from "./links.ts";
import { type DeskPosts, postsOf } from "./posts.ts";
import { standingOf } from "./standing.ts";
import { type StoryEntry, storyOf } from "./story.ts";

/** A case as its page shows it: dates as text, and nothing that the page does not need. */
export type DeskCasePage = {
  readonly reference: string;
  readonly head: ReturnType<typeof headOf>;
  readonly customer: ReturnType<typeof customerOf>;
  readonly people: ReturnType<typeof peopleOf>;
  readonly steps: readonly NextStep[];
  readonly story: readonly StoryEntry[];
  readonly calls: ReturnType<typeof callsOf>;
  readonly files: ReturnType<typeof filesOf>;
  readonly links: ReturnType<typeof linksOf>;
  readonly given: ReturnType<typeof givenOf>;
  readonly care: DeskCare;
  readonly clock: DeskClock;
  readonly ladder: DeskLadder;
  readonly choices: DeskChoices;
  readonly feedback: DeskFeedback;
  readonly inPublic: DeskPosts;
  readonly followUps: ReturnType<typeof followUpsOf>;
  readonly others: ReturnType<typeof othersOf>;
  /** Mail that was composed and has not left. */
  readonly drafts: Awaited<ReturnType<typeof liveDrafts>>;
  /** A key for the next word, so that a double click is one. */
  readonly newDraftId: string;
  /** A second person reads what leaves for this customer. */
  readonly sensitive: boolean;
  /** The known problem it is part of (R24). */
  readonly problem: NamedProblem | null;
  readonly problems: readonly NamedProblem[];
};

type NamedProblem = Pick<Problem, "id" | "title" | "state">;

/** All that the page of a case shows; null when there is no such case. */
export async function deskCasePage(
  services: Services,
  reference: string,
): Promise<DeskCasePage | null> {
  const facts = await services.deskViews.findCase(reference);
  if (!facts) return null;
  const now = services.now();
  const beside = await composed(services, facts.caseFile.id);
  const stuckOrders = await countStuck(services, facts, now);
  const draftsToRead = beside.drafts.filter(({ state }) => state === "second-reading").length;
  const { responsible, cadence, setting, tiers, contactUrl } = await rulesNow(services, facts);
  return {
    reference: facts.caseFile.reference,
    head: headOf(facts, now),
    customer: customerOf(facts, tiers),
    people: peopleOf(facts, responsible),
    steps: nextSteps(standingOf(facts, { draftsToRead, stuckOrders }), now),
    story: storyOf(facts),
    calls: callsOf(facts),
    files: filesOf(facts),
    links: linksOf(facts, now),
    given: givenOf(facts),
    care: careOf(facts),
    clock: clockOf(facts, cadence, now),
    ladder: ladderOf(facts, setting, now),
    choices: choicesOf(facts),
    feedback: feedbackOf(facts),
    inPublic: postsOf(services, facts, contactUrl),
    followUps: followUpsOf(facts),
    others: othersOf(facts),
    newDraftId: services.newId(),
    ...beside,
  };
}

function nameOf({ id, title, state }: Problem): NamedProblem {
  return { id, title, state };
}

/** Most cases wait for no provider, and ask nothing here. */
async function countStuck(services: Services, { accommodations }: DeskCaseFacts, now: Date) {
  const approved = accommodations.filter(({ state }) => state === "approved");
  if (approved.length === 0) return 0;
  return services.transaction(async (store) => {
    let stuck = 0;
    for (const { id } of approved) {
      const order = await store.providerOrders.find(id);
      if (order && isStuck(order, now)) stuck += 1;
    }
    return stuck;
  });
}

/** Beside the rest of the page: few cases have any. */
function composed({ transaction }: Services, caseId: string) {
  return transaction(async (store) => ({
    drafts: await liveDrafts(store, caseId),
    sensitive: await store.composedDrafts.isSensitive(caseId),
    problem: await store.problems.findForCase(caseId).then((known) => known && nameOf(known)),
    // To choose from: those we are at work on.
    problems: (await store.problems.list(50)).filter(({ state }) => state !== "fixed").map(nameOf),
  }));
}

function headOf({ caseFile }: DeskCaseFacts, now: Date) {
  const { nextUpdateDueAt, receivedAt, externalRef } = caseFile;
  const { subject, problem, product, serial, orderRef, place } = caseFile;
  const { status, severity, fault, channel, readBack, resolution } = caseFile;
  return {
    ...{ subject, problem, product, serial, orderRef, place, resolution },
    ...{ status, severity, fault, channel, readBack },
    discreet: caseFile.discreet,
    restricted: caseFile.restricted,
    /** Remedies wait for her yes (R4). */
    isLocked: isOpen(status) && waitsForReadBack(caseFile),
    // A form's own key is no name that anybody gave.
    externalRef: externalRef?.startsWith("form:") ? null : externalRef,
    receivedAt: receivedAt.toISOString(),
    nextUpdateDueAt: nextUpdateDueAt?.toISOString() ?? null,
    lateMs: nextUpdateDueAt ? Math.max(0, now.getTime() - nextUpdateDueAt.getTime()) : 0,
  };
}

function customerOf({ customer, caseFile }: DeskCaseFacts, tiers: readonly string[]) {
  const { name, email, phone, locale, timeZone, tier } = customer;
  const known = [...new Set(["standard", ...tiers, tier])];
  return { name, email, phone, locale, timeZone, tier, tiers: known, chases: caseFile.chasesInAll };
}

function peopleOf({ owner, deputy }: DeskCaseFacts, { because }: Responsible) {
  return {
    /** Whether the owner is here, and who stands in. */
    because,
    owner: { id: owner.id, name: owner.name },
    deputy: deputy && { id: deputy.id, name: deputy.name },
  };
}

function callsOf({ calls }: DeskCaseFacts) {
  return calls
    .filter(({ doneAt }) => !doneAt)
    .map(({ id, words, dueAt, reason }) => ({ id, words, reason, dueAt: dueAt.toISOString() }));
}

function filesOf({ files }: DeskCaseFacts) {
  // A picture of a post stands with the post.
  const hers = files.filter(({ visibility }) => visibility === "customer");
  return hers.map(({ id, name, mediaType, sizeBytes }) => ({ id, name, mediaType, sizeBytes }));
}

function givenOf({ accommodations }: DeskCaseFacts) {
  return accommodations.map(
    ({ id, kind, amountMinor, currency, state, decisionNote, ...rest }) => ({
      ...{ id, kind, amountMinor, currency, state, decisionNote },
      number: kind === "credit" ? rest.providerReference : null,
    }),
  );
}

function followUpsOf({ followUps }: DeskCaseFacts) {
  return followUps.map(({ round, dueAt, state, why }) => ({
    ...{ round, state, why },
    dueAt: dueAt.toISOString(),
  }));
}

function othersOf({ others }: DeskCaseFacts) {
  return others.map(({ reference, subject, product, status, openedAt }) => ({
    ...{ reference, subject, product, status },
    openedAt: openedAt.toISOString(),
  }));
}
