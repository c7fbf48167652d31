import { isOpen } from "./case-status.ts";
import { defineSteps } from "./step-rule.ts";

/** What comes next where nothing presses, from the first word to the last thank-you, in that order. */
export const comingSteps = defineSteps({
  "find-a-way": {
    doThis: "Ask for a private message, and write down the address the customer gives.",
    why: "We know nobody but a name in public. The link to her page must never stand there.",
    rule: "R26",
    isDue: ({ status, unreachable }) => isOpen(status) && unreachable,
  },
  "first-word": {
    doThis: "Say a first word as yourself: call, or write two sentences.",
    why: "So far only the acknowledgement went out. A person within reach is what calms.",
    rule: "R5",
    isDue: ({ status, unspoken }) => isOpen(status) && unspoken,
  },
  "make-calls": {
    doThis: "Make the call that is owed.",
    why: "A call was promised, or mail cannot reach the customer.",
    rule: "R3",
    isDue: ({ openCalls }) => openCalls > 0,
  },
  "promise-due": {
    doThis: "Keep the promise that is due, or say in time that it moves.",
    why: "Moved and told in time is not broken. Not told is.",
    rule: "R7",
    isDue: ({ promisesDue }) => promisesDue > 0,
  },
  "partner-silent": {
    doThis: "Call the partner, or start another way.",
    why: "A partner has gone silent. Partners are our problem, and the customer's clock runs on.",
    rule: "R11",
    isDue: ({ status, silentPartners }) => isOpen(status) && silentPartners > 0,
  },
  "tell-decision": {
    doThis: "Tell the customer what finance decided, or ask for something else.",
    why: "The decision came back, and the customer does not know yet.",
    rule: "R15",
    isDue: ({ status, decided }) => isOpen(status) && decided !== null,
  },
  "finance-asks": {
    doThis: "Answer what finance asks.",
    why: "Nothing is decided before, and the customer waits for it.",
    rule: "R15",
    isDue: ({ status, financeAsks }) => isOpen(status) && financeAsks > 0,
  },
  "second-reading": {
    doThis: "Ask a colleague to read the mail that waits, so that it can leave.",
    why: "It leaves only when a second person has read it. Until then the customer has heard nothing of it.",
    rule: "R13",
    isDue: ({ draftsToRead }) => draftsToRead > 0,
  },
  "order-stuck": {
    doThis: "See why what was approved is not given, and have it put right.",
    why: "The provider does not give it. The customer has nothing until somebody looks.",
    rule: "R17",
    isDue: ({ stuckOrders }) => stuckOrders > 0,
  },
  "read-back-open": {
    doThis: "Ask for a yes to what we understood when you next speak.",
    why: "The customer has not confirmed it yet, and remedies wait for it.",
    rule: "R4",
    isDue: ({ status, readBack }) => isOpen(status) && readBack === "open",
  },
  "their-turn": {
    doThis: "Wait for the answer we asked for, and make it easy to give.",
    why: "The clock stands only while it is truly the customer's turn. When it is ours again, start it.",
    rule: "R6",
    isDue: ({ status }) => status === "waiting",
  },
  "next-word": {
    doThis: "Say something by the time the customer's page shows, news or no news.",
    why: "“Nothing new yet, still on it” is a proper update, and one click.",
    rule: "R6",
    isDue: ({ status, unspoken, nextUpdateDueAt }, now) =>
      isOpen(status) && !unspoken && nextUpdateDueAt !== null && nextUpdateDueAt >= now,
  },
  "find-fault": {
    doThis: "Find out whose doing it was.",
    why: "Fault picks the apology's wording. Blame is taken only when it is ours; regret is always there.",
    rule: "R12",
    isDue: ({ status, fault }) => isOpen(status) && fault === "unclear",
  },
  "do-something": {
    doThis: "Think of something for the trouble: a credit, or a small gift card.",
    why: "Nothing has been asked for yet. Crediting what did not work is always in order.",
    rule: "R17",
    isDue: ({ status, hasAccommodation }) => isOpen(status) && !hasAccommodation,
  },
  resolve: {
    doThis: "When it is put right, write the resolution in its parts.",
    why: "What went wrong, how it was put right, why not again. A case cannot end without them.",
    rule: "R19",
    isDue: ({ status }) => isOpen(status),
  },
  "say-why": {
    doThis: "Say why it will not happen again, by the day we gave.",
    why: "The resolution said that we did not know yet.",
    rule: "R19",
    isDue: ({ status, resolution }) =>
      !isOpen(status) && resolution !== null && !resolution.whyNotAgain.known,
  },
  "check-and-close": {
    doThis: "Check with the customer that it is put right, then close.",
    why: "Two thank-yous are planned by themselves, some days and some weeks on, each with a call.",
    rule: "R21",
    isDue: ({ status }) => status === "resolved",
  },
  "thank-again": {
    doThis: "Make the thank-you calls when they come to your list.",
    why: "The mails leave by themselves, some days and some weeks on. A voice beside them is what stays.",
    rule: "R21",
    isDue: ({ status, followUpsPlanned }) => status === "closed" && followUpsPlanned > 0,
  },
  "still-customer": {
    doThis: "Look up whether she is still a customer, and say so.",
    why: "Ninety days have passed. What it cost to keep her, and whether it did, is how we learn.",
    rule: "R27",
    isDue: ({ keptDueAt }, now) => keptDueAt !== null && keptDueAt <= now,
  },
  "let-rest": {
    doThis: "Let it rest.",
    why: "Ninety days after it was closed, Today asks whether the customer stayed.",
    rule: "R27",
    isDue: ({ status, followUpsPlanned, keptDueAt }, now) =>
      status === "closed" && followUpsPlanned === 0 && keptDueAt !== null && keptDueAt > now,
  },
});
