import { accommodationKinds } from "#app/domain/accommodations/kind.ts";
import { refusals } from "#app/domain/accommodations/order.ts";
import { type CaseEvent, type CaseEventType, visibilityOf } from "#app/domain/cases/case-event.ts";
import { caseStatuses } from "#app/domain/cases/case-status.ts";
import { channels } from "#app/domain/cases/channel.ts";
import { faults } from "#app/domain/cases/fault.ts";
import { framedText } from "#app/domain/cases/words-around.ts";
import { composerTellers, momentWords } from "../composer-words.ts";
import { careTellers } from "./care-words.ts";
import { choiceTellers } from "./choice-words.ts";
import { feedbackTellers } from "./feedback-words.ts";
import { ladderTellers } from "./ladder-words.ts";
import { postTellers } from "./post-words.ts";

/** How an entry of the story reads: a heading, and the words that were said, if any. */
type Telling = { readonly what: string; readonly words?: string | null };
type Teller<Type extends CaseEventType> = (event: CaseEvent<Type>) => Telling;

const channelOf = (name: keyof typeof channels) => channels[name].label.toLowerCase();
const rounds = { days: "The thank-you after some days", weeks: "The check-in after some weeks" };
const kindOf = (kind: string) =>
  accommodationKinds[kind as keyof typeof accommodationKinds]?.label ?? kind;

const decisionWords = {
  resent: "Mail in doubt: sent again",
  "marked-as-sent": "Mail in doubt: taken as sent",
  redriven: "A mail that did not arrive: sent again",
} as const;

/** The story of a case in words for staff. An event that is not here is told by its own name. */
const tellers: { readonly [Type in CaseEventType]?: Teller<Type> } = {
  "case-opened": ({ channel, around }) => ({
    what: `Opened: ${channelOf(channel)}`,
    words: framedText(around, null),
  }),
  "owner-named": () => ({ what: "Owner named" }),
  "read-back-confirmed": () => ({ what: "The customer says: yes, that is it" }),
  "read-back-waived": ({ why }) => ({
    what: "Going on without the customer's yes to what we understood",
    words: why,
  }),
  "read-back-corrected": ({ words }) => ({ what: "The customer says: not quite", words }),
  "update-posted": ({ body, moment }) => ({ what: momentWords(moment), words: body }),
  "nothing-new-said": ({ words }) => ({
    what: "Nothing new yet, still on it",
    words: words ?? null,
  }),
  "note-added": ({ body }) => ({ what: "Note", words: body }),
  "status-changed": ({ from, to }) => ({
    what: `${caseStatuses[from].label} → ${caseStatuses[to].label}`,
  }),
  "fault-recorded": ({ fault }) => ({ what: `Whose doing: ${faults[fault].label.toLowerCase()}` }),
  "contact-logged": ({ direction, channel, words }) => ({
    what: `${direction === "in" ? "The customer made contact" : "We made contact"}: ${channelOf(channel)}`,
    words,
  }),
  "stranger-wrote": ({ from, words, unproven }) => ({
    what: unproven
      ? `This may not be from ${from}: the sender is not proven`
      : `Somebody else wrote to this case: ${from}`,
    words,
  }),
  "customer-wrote": ({ words }) => ({ what: "The customer wrote", words }),
  "call-asked-for": ({ window }) => ({
    what: `The customer asks for a call: ${window.replaceAll("-", " ")}`,
  }),
  "file-added": ({ name }) => ({ what: `File: ${name}` }),
  "call-task-opened": ({ reason }) => ({ what: `A call to make: ${reason.replaceAll("-", " ")}` }),
  "call-made": ({ outcome, note }) => ({
    what: `Call: ${outcome.replaceAll("-", " ")}`,
    words: note,
  }),
  "accommodation-asked": ({ kind }) => ({ what: `${kindOf(kind)} asked for` }),
  "accommodation-changed": ({ kind, fell }) => ({
    what: fell
      ? `The request was changed, so the yes to it fell: ${kindOf(kind)} asked for`
      : `The request was changed: ${kindOf(kind)} asked for`,
  }),
  "accommodation-approved": ({ byAuthority }) => ({
    what: byAuthority ? "Approved: within the authority of who asked" : "Finance approved",
  }),
  "accommodation-question-asked": ({ question }) => ({ what: "Finance asks", words: question }),
  "accommodation-question-answered": ({ answer }) => ({ what: "Answered", words: answer }),
  "accommodation-first-approved": () => ({ what: "One of two approved" }),
  "accommodation-declined": ({ note }) => ({ what: "Finance declined", words: note }),
  "accommodation-withdrawn": () => ({ what: "The request was withdrawn" }),
  "credit-issued": ({ number }) => ({ what: `Credit ${number} booked` }),
  "accommodation-given": ({ kind, what }) => ({
    what: `${kindOf(kind)}: the customer knows`,
    words: what,
  }),
  "gift-card-heads-up-worded": ({ around }) => ({
    what: "Words for the heads-up of a gift card",
    words: framedText(around, null),
  }),
  "gift-card-heads-up-given": ({ around }) => ({
    what: "Heads-up: a gift card is coming",
    words: framedText(around, null),
  }),
  "gift-card-issued": () => ({ what: "A gift card is set aside" }),
  "gift-card-worded": ({ around }) => ({
    what: "Words for the gift card's own message",
    words: framedText(around, null),
  }),
  "gift-card-announced": () => ({ what: "The gift card went out in its own message" }),
  "gift-code-revealed": () => ({ what: "The customer opened the gift card" }),
  "accommodation-order-failed": ({ provider, refusal }) => ({
    what: `${provider}: not possible as it is. Finance has it`,
    words: refusals[refusal],
  }),
  "accommodation-order-in-doubt": ({ provider }) => ({
    what: `${provider} does not say what became of it. It is looked up again and again`,
  }),
  "accommodation-order-tried-again": ({ provider }) => ({ what: `${provider}: tried again` }),
  "accommodation-order-called-off": ({ provider }) => ({ what: `${provider}: called off there` }),
  "gift-card-used": () => ({ what: "The customer used the gift card" }),
  "gift-card-ran-out": () => ({ what: "The gift card has run out" }),
  "accommodation-returned": ({ provider }) => ({
    what: `${provider}: what was given came back. The customer has nothing of it`,
  }),
  "case-resolved": ({ resolution }) => ({ what: "Put right", words: resolution.howPutRight }),
  "case-reopened": ({ why }) => ({ what: "Open again", words: why }),
  "case-closed": () => ({ what: "Closed" }),
  "follow-ups-planned": () => ({ what: "Two thank-yous planned, each with a call" }),
  "follow-up-sent": ({ round }) => ({ what: rounds[round] }),
  "follow-up-held": ({ round, why }) => ({
    what: `${rounds[round]} is held: ${why.replaceAll("-", " ")}`,
  }),
  "message-failed": ({ state }) => ({
    what: state === "complaint" ? "A mail was reported as spam" : "A mail did not arrive",
  }),
  "message-decided": ({ decision }) => ({ what: decisionWords[decision] }),
  "suppression-lifted": ({ because }) => ({
    what: "We write to this address again",
    words: because,
  }),
  "address-corrected": () => ({ what: "The customer's mail address was corrected" }),
  "link-revoked": () => ({ what: "A link of the customer was revoked" }),
  "link-sent-anew": ({ around }) => ({
    what: "A new link was sent",
    words: framedText(around, null),
  }),
  "problem-linked": () => ({ what: "Found to be part of a known problem" }),
  "problem-unlinked": () => ({ what: "No longer part of a known problem" }),
  ...postTellers,
  ...careTellers,
  ...ladderTellers,
  "reader-added": () => ({ what: "The customer lets somebody else read this case" }),
  "reader-removed": () => ({ what: "A reader may read no longer" }),
  "not-her-said": () => ({ what: "“Not you?”: not the customer; the link is closed" }),
  ...choiceTellers,
  ...feedbackTellers,
  ...composerTellers,
};

/** What an event of a case says to staff. */
export function tell(event: CaseEvent): Telling {
  const teller = tellers[event.type] as Teller<CaseEventType> | undefined;
  if (teller) return teller(event);
  const name = event.type.replaceAll("-", " ");
  return { what: name.charAt(0).toUpperCase() + name.slice(1) };
}

export type EntryLook = "customer" | "word" | "note" | "money" | "plain";

const fromCustomer: ReadonlySet<CaseEventType> = new Set<CaseEventType>([
  "customer-wrote",
  "read-back-corrected",
  "read-back-confirmed",
  "call-asked-for",
  "promise-disputed",
  "option-chosen",
  "appointment-confirmed",
  "appointment-move-asked",
  "satisfaction-said",
  "questions-answered",
  "customer-thanked",
]);
const ourWords: ReadonlySet<CaseEventType> = new Set<CaseEventType>([
  "update-posted",
  "nothing-new-said",
  "case-resolved",
  "case-reopened",
  "promise-kept",
  "promise-moved",
  "promise-given-anew",
  "promise-withdrawn",
  "promise-released",
  "promise-apologised",
  "partner-late-said",
  "options-put",
  "options-withdrawn",
  "appointment-offered",
  "appointment-cancelled",
]);

/** How an event looks in the story. */
export function lookOf(event: CaseEvent): EntryLook {
  if (event.type === "note-added") return "note";
  if (event.type === "answered-in-public") return event.onlyWay ? "word" : "plain";
  if (event.type === "contact-logged") return event.direction === "in" ? "customer" : "word";
  if (fromCustomer.has(event.type)) return "customer";
  if (ourWords.has(event.type)) return "word";
  return /^(accommodation|credit|gift)-/.test(event.type) ? "money" : "plain";
}

export function customerSees(event: CaseEvent): boolean {
  return visibilityOf(event.type) === "customer";
}
