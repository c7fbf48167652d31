import type { CaseEvent, CaseEventType } from "#app/domain/cases/case-event.ts";
import { caseStatuses } from "#app/domain/cases/case-status.ts";
import { channels } from "#app/domain/cases/channel.ts";
import { faults } from "#app/domain/cases/fault.ts";
import { framedText } from "#app/domain/cases/words-around.ts";
import { composerTellers, momentWords } from "../composer-words.ts";
import { careTellers } from "./care-words.ts";
import { choiceTellers } from "./choice-words.ts";
import { feedbackTellers } from "./feedback-words.ts";
import { ladderTellers } from "./ladder-words.ts";
import { moneyTellers } from "./money-words.ts";
import { postTellers } from "./post-words.ts";
import type { Teller, Tellers, Telling } from "./telling.ts";

const channelOf = (name: keyof typeof channels) => channels[name].label.toLowerCase();
const rounds = { days: "The thank-you after some days", weeks: "The check-in after some weeks" };

const decisionWords = {
  resent: "Mail in doubt: sent again",
  "marked-as-sent": "Mail in doubt: taken as sent",
  redriven: "A mail that did not arrive: sent again",
} as const;

/** The story of a case in words for staff. An event that is not here is told by its own name. */
const tellers: Tellers = {
  "case-opened": ({ channel, around, quiet }) => ({
    what: `Opened: ${channelOf(channel)}`,
    words: quiet
      ? "Brought in when it was over: the customer was not written to."
      : framedText(around, null),
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
  ...moneyTellers,
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
