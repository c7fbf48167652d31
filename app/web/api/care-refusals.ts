import { type FieldFault, hasWords, problem, wrongFields } from "./problem.ts";
import { type RefusedReason, refusal } from "./refusals.ts";

const field = (name: string, message: string): FieldFault => ({ field: name, message });

const ofFields = {
  "due-in-the-past": field("dueAt", "Write a time that is still to come."),
  "range-upside-down": field("dueFrom", "Write a beginning that comes before the end."),
  "due-too-far": field("dueAt", "Write a time within two years."),
  "span-of-zero": field("cadence.count", "Give a time of at least one minute."),
  "not-a-whole-number": field("cadence.count", "Write the time as a whole number."),
  "span-too-long": field("cadence.count", "A year is the most."),
  "plan-unknown": field("planId", "There is no such plan for this case. Read the list again."),
  "not-a-date": field("dueAt", "Write a date and time such as 2026-03-06T17:00:00Z."),
  "nothing-promised": field("what", "Write what is promised."),
  "reason-missing": field("because", "Write why, as the customer is told."),
  "contact-unknown": field("contactId", "Name a contact of this case, or leave it out."),
  "partner-unknown": field("partner", "Nobody of that name works with us. Add the partner first."),
  "why-missing": field("why", "Say why the customer has to do it herself."),
  "customers-time-is-no-promise": field(
    "dueAt",
    "A time is a promise of ours. For a step of the customer's write neededOn.",
  ),
  "day-of-customer-only": field("neededOn", "For a step of ours or of a partner write dueAt."),
} satisfies Record<string, FieldFault>;

const ofState = {
  "already-taken": "A colleague has it already.",
  "already-ended": "It is over already.",
  "promise-still-owed":
    "Its time is promised: withdraw the promise first, so that the customer is told why.",
  "already-due": "Its time is past: it is broken. Give it a new time, or release it.",
  "not-broken": "It is not broken. Withdraw it instead.",
  "already-kept": "It is kept already.",
  "already-moved": "It was moved already. Change the one that stands in its place.",
  "already-replaced": "It has a new time already. Change the one that stands in its place.",
  "already-withdrawn": "It was taken back already.",
  "already-released": "It was given up already.",
} satisfies Record<string, string>;

/** Why one of them refused: a reason without words here or among those of every operation does not compile. */
export type CareRefusedReason = keyof typeof ofFields | keyof typeof ofState | RefusedReason;

/** Refusals of promises, steps and partners in a program's words. */
export function careRefusal(reason: CareRefusedReason): Response {
  if (hasWords(ofFields, reason)) return wrongFields([ofFields[reason]]);
  if (!hasWords(ofState, reason)) return refusal(reason);
  return problem({ status: 409, kind: reason, title: ofState[reason] });
}
