import type { Tellers } from "./telling.ts";

/** What the customer said once it was put right, in words for staff (R22). */
export const feedbackTellers: Tellers = {
  "satisfaction-said": ({ score, words, changed }) => ({
    what: changed ? `Now satisfied: ${score} of 5` : `Satisfied: ${score} of 5`,
    words,
  }),
  "satisfaction-seen": () => ({ what: "Spoken with the customer who was not satisfied" }),
  "questions-asked": () => ({ what: "The two questions about the product were asked" }),
  "questions-answered": ({ doing, helped }) => ({
    what: "The customer answered the two questions",
    words: [doing, helped].filter(Boolean).join("\n\n"),
  }),
  "customer-thanked": ({ words }) => ({ what: "The customer says thank you", words }),
};
