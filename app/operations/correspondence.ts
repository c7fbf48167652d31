import type { CaseEvent, CaseEventType } from "#app/domain/cases/case-event.ts";
import { choiceLetters } from "./choice-letters.ts";
import type { Letter, Reader, Writer } from "./letter.ts";
import { promiseLetters } from "./promise-letters.ts";
import type { SilentEvent } from "./silent-events.ts";
import { updateLetter } from "./update-letter.ts";

type Letters = { readonly [Type in Exclude<CaseEventType, SilentEvent>]: Writer<Type> };

/** Every mail a customer gets, and the event that sends it. A new event stands here or among the silent ones. */
const letters: Letters = {
  "case-opened": (event, { head, caseFile }) =>
    event.quiet
      ? null
      : {
          kind: "acknowledgement",
          props: {
            ...head,
            understood: caseFile.problem,
            channel: caseFile.channel,
            receivedAt: caseFile.receivedAt.toISOString(),
            around: event.around ?? null,
          },
          once: `acknowledgement:${event.caseId}`,
        },
  "update-posted": updateLetter,
  "nothing-new-said": ({ words, at }, { head, caseFile }) => ({
    kind: "nothing-new",
    props: { ...head, stands: words ?? null },
    once: `nothing-new:${caseFile.id}:${at.getTime()}`,
  }),
  "case-resolved": ({ resolution, resolutionNo, credit }, { head, caseFile }) => {
    const { signedBy: _, ...parts } = resolution;
    return {
      kind: "resolution",
      props: { ...head, ...parts, chases: caseFile.chasesInAll, credit },
      once: `resolution:${caseFile.id}:${resolutionNo}`,
    };
  },
  "credit-issued": ({ accommodationId, number, amountMinor, currency, inResolution }, { head }) =>
    inResolution
      ? null
      : {
          kind: "credit-issued",
          props: { ...head, credit: { number, amountMinor, currency }, note: null },
          once: `credit:${accommodationId}`,
        },
  "accommodation-given": ({ accommodationId, kind, what, number, money }, { head }) => ({
    kind: "for-your-trouble",
    props: { ...head, given: { kind, what, number, money } },
    once: `given:${accommodationId}`,
  }),
  "gift-card-heads-up-given": ({ accommodationId, around = null }, { head }) => ({
    kind: "gift-card-heads-up",
    props: { ...head, around },
    once: `heads-up:${accommodationId}`,
  }),
  "gift-card-announced": ({ accommodationId, around = null, ...told }, { head }) => {
    const { amountMinor, currency, expiresOn } = told;
    const giftCard = { amountMinor, currency, expiresOn };
    return {
      kind: "gift-card",
      props: { ...head, giftCard, revealUrl: head.statusUrl, around },
      once: `gift-card:${accommodationId}`,
    };
  },
  "follow-up-sent": ({ round, followUpId, questions = false }, reader) => {
    const { head, customer, unsubscribeUrl } = reader;
    const props = { ...head, willCall: customer.phone !== null, unsubscribeUrl };
    const once = `follow-up:${followUpId}`;
    return round === "days"
      ? { kind: "thanks-after-days", props: { ...props, questions }, once }
      : { kind: "check-in-after-weeks", props, once };
  },
  "case-reopened": ({ why, at, actor }, { head, caseFile }) => ({
    kind: "reopened",
    props: { ...head, understood: actor.kind === "customer" ? why : null },
    once: `reopened:${caseFile.id}:${at.getTime()}`,
  }),
  "link-sent-anew": ({ at, around = null }, { head, caseFile }) => ({
    kind: "fresh-link",
    props: { ...head, around },
    once: `fresh-link:${caseFile.id}:${at.getTime()}`,
  }),
  ...promiseLetters,
  ...choiceLetters,
  "plan-b-started": ({ words, steps, promises, planId, caseId, around = null }, { head }) => ({
    kind: "plan-b-started",
    props: { ...head, words, steps: [...steps], promises: [...promises], around },
    once: `plan-b:${caseId}:${planId}`,
  }),
};

const byType: { readonly [Type in CaseEventType]?: Writer<Type> } = letters;

/** Whether an event is told to the customer by mail, or by a call where there is no address. */
export function isToldToCustomer(type: CaseEventType): boolean {
  return byType[type] !== undefined;
}

/** The mail an event calls for, or null. */
export function letterFor(event: CaseEvent, reader: Reader): Letter | null {
  const write = byType[event.type] as Writer<CaseEventType> | undefined;
  return write ? write(event, reader) : null;
}
