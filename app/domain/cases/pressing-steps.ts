import type { CaseStanding } from "./case-standing.ts";
import { isOpen } from "./case-status.ts";
import { defineSteps } from "./step-rule.ts";

const isLate = ({ nextUpdateDueAt }: CaseStanding, now: Date) =>
  nextUpdateDueAt !== null && nextUpdateDueAt < now;

/** What presses: somebody is being failed at this moment. In the order the playbook asks for it. */
export const pressingSteps = defineSteps({
  "take-it": {
    doThis: "Say that you have it, then put right what was escalated.",
    why: "Nobody has said so yet. Until somebody does, the next person up the ladder is told.",
    rule: "R10",
    isDue: ({ untakenClimbs }) => untakenClimbs > 0,
  },
  "say-late": {
    doThis: "Write now, and say that it is late.",
    why: "The time we gave for the next word has passed. The customer's page says so too.",
    rule: "R6",
    isDue: isLate,
  },
  "promise-broken": {
    doThis: "Say that we did not keep our promise, apologise, and do it.",
    why: "A broken promise is a second failure, and counts as one. The apology is drafted.",
    rule: "R8",
    isDue: ({ brokenPromises }) => brokenPromises > 0,
  },
  "mail-lost": {
    doThis: "Call, and ask for the right address.",
    why: "A mail of this case did not arrive, so the customer has not heard it.",
    rule: "R3",
    isDue: ({ failedMails }) => failedMails > 0,
  },
  "mail-in-doubt": {
    doThis: "Decide about the mail in doubt: send again, or mark as sent.",
    why: "Nobody can tell whether it arrived. Twice is a nuisance; never is worse.",
    rule: "R6",
    isDue: ({ mailsInDoubt }) => mailsInDoubt > 0,
  },
  "read-back-wrong": {
    doThis: "Answer what we got wrong, before anything is offered.",
    why: "The customer says we did not understand. A remedy for the wrong problem is a second failure.",
    rule: "R4",
    isDue: ({ readBack, unansweredSince }) => readBack === "corrected" && unansweredSince !== null,
  },
  answer: {
    doThis: "Answer what the customer wrote.",
    why: "Every word of the customer that waits is one more chase, and it counts.",
    rule: "R9",
    isDue: ({ unansweredSince, readBack }) => unansweredSince !== null && readBack !== "corrected",
  },
  "low-satisfaction": {
    doThis: "Call, and ask what is missing.",
    why: "The customer says that we did not deal with it well, and nobody has spoken with them since.",
    rule: "R22",
    isDue: ({ lowScore }) => lowScore,
  },
  "answer-in-public": {
    doThis: "Answer the post where it stands, without a word of the case.",
    why: "Everybody who reads it waits for it too. What is about her belongs on her page alone.",
    rule: "R26",
    isDue: ({ openPosts }) => openPosts > 0,
  },
  "begin-choice": {
    doThis: "Begin with what the customer chose, and say so.",
    why: "The customer has chosen, and waits for us.",
    rule: "R16",
    isDue: ({ status, choiceWaits }) => isOpen(status) && choiceWaits,
  },
  "offer-times": {
    doThis: "Offer other times for the appointment.",
    why: "Those we offered do not suit. Finding one is our work, not the customer's.",
    rule: "R14",
    isDue: ({ status, moveAsked }) => isOpen(status) && moveAsked,
  },
  repeat: {
    doThis: "Do not offer the same again: a better model, or the money, comes first.",
    why: "The same product failed this customer before. A second failure changes the rules.",
    rule: "R23",
    isDue: ({ status, repeats }) => isOpen(status) && repeats > 0,
  },
});
