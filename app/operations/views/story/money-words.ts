import { accommodationKinds } from "#app/domain/accommodations/kind.ts";
import { refusals } from "#app/domain/accommodations/order.ts";
import { framedText } from "#app/domain/cases/words-around.ts";
import type { Tellers } from "./telling.ts";

const kindOf = (kind: string) =>
  accommodationKinds[kind as keyof typeof accommodationKinds]?.label ?? kind;

/** What was asked for, decided and given, in words for staff (R15, R17, R18). */
export const moneyTellers: Tellers = {
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
};
