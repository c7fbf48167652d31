import type { CaseEvent, CaseEventType } from "#app/domain/cases/case-event.ts";
import { choiceLetters } from "./choice-letters.ts";
import type { Letter, Reader, Writer } from "./letter.ts";
import { promiseLetters } from "./promise-letters.ts";
import { composerLetters, updateLetter } from "./update-letter.ts";

type Letters = { readonly [Type in CaseEventType]: Writer<Type> | null };

/** Every mail a customer gets, and the event that sends it. `null`: that event writes no mail. */
const letters: Letters = {
  "case-opened": (event, { head, caseFile }) => ({
    kind: "acknowledgement",
    props: {
      ...head,
      understood: caseFile.problem,
      channel: caseFile.channel,
      receivedAt: caseFile.receivedAt.toISOString(),
      around: event.around ?? null,
    },
    once: `acknowledgement:${event.caseId}`,
  }),
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
  "owner-named": null,
  "read-back-confirmed": null,
  "read-back-waived": null,
  "read-back-corrected": null,
  "note-added": null,
  "status-changed": null,
  "fault-recorded": null,
  "contact-logged": null,
  "stranger-wrote": null,
  "customer-wrote": null,
  "call-asked-for": null,
  "file-added": null,
  "call-task-opened": null,
  "call-made": null,
  "accommodation-asked": null,
  "accommodation-changed": null,
  "accommodation-approved": null,
  "accommodation-first-approved": null,
  "accommodation-question-asked": null,
  "accommodation-question-answered": null,
  "accommodation-declined": null,
  "accommodation-withdrawn": null,
  "gift-card-issued": null,
  "gift-card-worded": null,
  "gift-card-heads-up-worded": null,
  "gift-code-revealed": null,
  "accommodation-order-failed": null,
  "accommodation-order-in-doubt": null,
  "accommodation-order-tried-again": null,
  "accommodation-order-called-off": null,
  "gift-card-used": null,
  "gift-card-ran-out": null,
  "accommodation-returned": null,
  "case-closed": null,
  "follow-ups-planned": null,
  "follow-up-held": null,
  "message-failed": null,
  "message-decided": null,
  "suppression-lifted": null,
  "address-corrected": null,
  "link-revoked": null,
  "link-sent-anew": ({ at, around = null }, { head, caseFile }) => ({
    kind: "fresh-link",
    props: { ...head, around },
    once: `fresh-link:${caseFile.id}:${at.getTime()}`,
  }),
  ...promiseLetters,
  ...choiceLetters,
  "reader-added": null,
  "reader-removed": null,
  "not-her-said": null,
  "satisfaction-said": null,
  "satisfaction-seen": null,
  "questions-asked": null,
  "questions-answered": null,
  "customer-thanked": null,
  "problem-linked": null,
  "problem-unlinked": null,
  "still-customer-said": null,
  "post-noted": null,
  "post-pictured": null,
  "answered-in-public": null,
  "post-let-be": null,
  "clock-stopped": null,
  "deputy-named": null,
  "hand-over-taken": null,
  "clock-started": null,
  "cadence-overridden": null,
  "tier-set": null,
  "page-restricted": null,
  "page-restriction-lifted": null,
  "severity-raised": null,
  "service-level-warned": null,
  "service-level-breached": null,
  "trigger-raised": null,
  "staff-alerted": null,
  "promise-warned": null,
  "promise-broken": null,
  "promise-disputed": null,
  "apology-drafted": null,
  "step-added": null,
  "step-done": null,
  "step-dropped": null,
  "partner-asked": null,
  "partner-contacted": null,
  "partner-silent": null,
  "partner-done": null,
  "partner-given-up": null,
  "escalated-by-hand": null,
  "case-escalated": null,
  "escalation-taken": null,
  "escalation-ended": null,
  ...composerLetters,
  "plan-b-started": ({ words, steps, promises, planId, caseId, around = null }, { head }) => ({
    kind: "plan-b-started",
    props: { ...head, words, steps: [...steps], promises: [...promises], around },
    once: `plan-b:${caseId}:${planId}`,
  }),
};

/** Whether an event is told to the customer by mail, or by a call where there is no address. */
export function isToldToCustomer(type: CaseEventType): boolean {
  return letters[type] !== null;
}

/** The mail an event calls for, or null. */
export function letterFor(event: CaseEvent, reader: Reader): Letter | null {
  const write = letters[event.type] as Writer<CaseEventType> | null;
  return write ? write(event, reader) : null;
}
