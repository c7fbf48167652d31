import type { CaseEvent } from "./case-event.ts";

/**
 * What an event is between the customer and us: her word, a word of a person of ours, a word that a
 * rule of ours sent, or none. Only `ours` is a first word (R3); both of ours end a count of chases (R9).
 */
export type WhoseWord = "theirs" | "ours" | "ours-by-rule" | "none";

/** Whose word an event is (R6, R9). What is said to a partner, or to ourselves, is nobody's. */
export function whoseWord(event: CaseEvent): WhoseWord {
  switch (event.type) {
    case "customer-wrote":
    case "call-asked-for":
      return "theirs";
    case "contact-logged":
      if (event.direction === "out") return "ours";
      // "Thank you" is no question, so nobody is kept waiting by it (R9).
      return event.thanksOnly ? "none" : "theirs";
    // A reply that reveals nothing is no word to her, unless it is the only one we can say (R26).
    case "answered-in-public":
      return event.onlyWay ? "ours" : "none";
    case "call-made":
      return reachesCustomer(event.outcome) ? "ours" : "none";
    case "promise-made":
      return event.told ? "none" : "ours";
    case "case-opened":
      return event.quiet ? "none" : "ours-by-rule";
    case "follow-up-sent":
      return "ours-by-rule";
    case "update-posted":
    case "nothing-new-said":
    case "case-resolved":
    case "case-reopened":
    case "promise-kept":
    case "promise-moved":
    case "promise-given-anew":
    case "promise-withdrawn":
    case "promise-released":
    case "promise-apologised":
    case "partner-late-said":
    case "plan-b-started":
    case "options-put":
    case "options-withdrawn":
    case "appointment-offered":
    case "appointment-cancelled":
      return isPerson(event) ? "ours" : "ours-by-rule";
    default:
      return "none";
  }
}

/** A customer we reached, or left a word for, has heard from us. */
export function reachesCustomer(outcome: string): boolean {
  return outcome !== "no-answer" && outcome !== "not-needed";
}

function isPerson({ actor }: CaseEvent): boolean {
  return actor.kind === "staff" || actor.kind === "api";
}
