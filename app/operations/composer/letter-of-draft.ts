import { theSystem } from "#app/domain/actor.ts";
import type { CaseEvent, CaseHappening } from "#app/domain/cases/case-event.ts";
import { bodyOf, faultOfParts } from "#app/domain/composer/draft-parts.ts";
import { letterFor } from "../correspondence.ts";
import type { Letter, Reader } from "../letter.ts";
import { headOf } from "../letterhead.ts";
import { clockAfterOurWord, statusAfterOurWord, wordIsLate } from "../our-word.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Sayable } from "../ports/composer.ts";
import { toldTime } from "../promises/told-time.ts";
import type { Services, Store } from "../services.ts";
import { tellActing } from "./acting/tell-acting.ts";

/**
 * The mail a draft would be if it left now, as far as it is written. Nothing is changed.
 * @param statusUrl the address its button leads to: the customer's own, as it waits, or one that opens nothing
 */
export async function letterOfDraft(
  services: Services,
  store: Store,
  context: CaseContext,
  draft: Sayable,
  statusUrl: string,
): Promise<Letter | null> {
  const acting = await tellActing(services, store, context, draft);
  const happening = acting === "words" ? await happeningOf(store, context, draft) : acting;
  if (!happening) return null;
  const then = await afterIt(services, store, context, draft);
  const head = await headOf(services, store, then, statusUrl);
  const event = { ...happening, caseId: then.caseFile.id, at: services.now(), actor: theSystem };
  const reader: Reader = { ...then, head, unsubscribeUrl: statusUrl };
  return letterFor(event as CaseEvent, reader);
}

/** Mails that are no word about where the case stands. */
const apart: ReadonlySet<Sayable["moment"]> = new Set(["heads-up", "gift-card", "fresh-link"]);

/** The case as it stands once this is said: the clock of the next word, and whether it came late (R6). */
async function afterIt(
  services: Services,
  store: Store,
  context: CaseContext,
  { moment }: Sayable,
): Promise<CaseContext> {
  const { caseFile } = context;
  // Such a message says nothing of the case, and moves no clock.
  if (apart.has(moment)) return context;
  const now = services.now();
  if (moment === "resolution" || caseFile.resolvedAt) {
    return { ...context, caseFile: { ...caseFile, nextUpdateDueAt: null } };
  }
  const moved = { ...caseFile, status: statusAfterOurWord(caseFile, null) };
  const clock = await clockAfterOurWord(services, store, { ...context, caseFile: moved }, now);
  return { ...context, caseFile: { ...moved, ...clock }, isLate: wordIsLate(caseFile, now) };
}

/** What will have happened. Null where it is about something that is not there. */
async function happeningOf(
  store: Store,
  context: CaseContext,
  draft: Sayable,
): Promise<CaseHappening | null> {
  const { moment, parts } = draft;
  const body = bodyOf(moment, parts);
  switch (moment) {
    case "nothing-new":
      return { type: "nothing-new-said", words: body };
    case "partner-late":
      return partnerLate(store, context, draft, body);
    case "broken-promise":
    case "promise-moved":
      return ofPromise(store, context, draft, body);
    case "resolution":
      return resolved(store, context, draft);
    default:
      return { type: "update-posted", body, status: null, moment };
  }
}

async function partnerLate(
  store: Store,
  { caseFile }: CaseContext,
  { aboutId }: Sayable,
  words: string,
): Promise<CaseHappening | null> {
  const ask = aboutId ? await store.partners.findAsk(aboutId) : null;
  if (ask?.caseId !== caseFile.id) return null;
  const { id: askId, partnerId, partnerName: partner, asked } = ask;
  const promisedAt = ask.promisedAt?.toISOString() ?? null;
  return { type: "partner-late-said", askId, partnerId, partner, asked, promisedAt, words };
}

async function ofPromise(
  store: Store,
  { caseFile }: CaseContext,
  { aboutId, moment, parts }: Sayable,
  words: string,
): Promise<CaseHappening | null> {
  const promise = aboutId ? await store.promises.find(aboutId) : null;
  if (promise?.caseId !== caseFile.id) return null;
  const { id: promiseId, what } = promise;
  const was = toldTime(promise);
  if (moment === "broken-promise") {
    return { type: "promise-apologised", promiseId, what, was, words };
  }
  const due = parts.dueAt ? { from: null, at: parts.dueAt } : was;
  const type = promise.brokenAt ? "promise-given-anew" : "promise-moved";
  return { type, promiseId, successorId: promiseId, what, was, due, because: words };
}

async function resolved(
  store: Store,
  { caseFile, owner }: CaseContext,
  { parts }: Sayable,
): Promise<CaseHappening> {
  const { whatWentWrong = "", howPutRight = "", apology = "", thanks = "" } = parts;
  const { whyNotAgain = "", sayBy = "" } = parts;
  const given = await store.accommodations.listForCase(caseFile.id);
  const credit = given.find(({ kind, state }) => kind === "credit" && state === "issued");
  return {
    type: "case-resolved",
    resolution: {
      ...{ whatWentWrong, howPutRight, apology, thanks },
      whyNotAgain:
        whyNotAgain === "" && sayBy ? { known: false, sayBy } : { known: true, words: whyNotAgain },
      fault: faultOfParts(parts, caseFile.fault),
      signedBy: owner.name,
    },
    resolutionNo: 1,
    credit: credit
      ? {
          number: credit.providerReference ?? "…",
          amountMinor: credit.amountMinor,
          currency: credit.currency,
        }
      : null,
  };
}
