import { type CaseEvent, type CaseEventType, visibilityOf } from "#app/domain/cases/case-event.ts";

/** Who speaks in an entry: the customer, we to her, staff among themselves, money, or nobody. */
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

/** Whether the customer's page tells of it. */
export function customerSees(event: CaseEvent): boolean {
  return visibilityOf(event.type) === "customer";
}
