import type { CaseEvent, CaseEventType } from "#app/domain/cases/case-event.ts";

type Telling = { readonly what: string; readonly words?: string | null };
type Teller<Type extends CaseEventType> = (event: CaseEvent<Type>) => Telling;

/** What the customer said once it was put right, in words for staff (R22). */
export const feedbackTellers: { readonly [Type in CaseEventType]?: Teller<Type> } = {
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
