import { readBackFirst } from "#app/domain/cases/read-back.ts";
import { type FieldFault, hasWords, notFound, problem, wrongFields } from "./problem.ts";

const field = (name: string, message: string) => ({ field: name, message });

/** Refusals that are about one field of what was sent. */
const ofFields = {
  "owner-unknown": field(
    "owner",
    "Nobody here has this e-mail. Name an agent or a lead, or leave it out.",
  ),
  "brand-unknown": field(
    "brand",
    "There is no brand of this name. Leave it out for the usual one.",
  ),
  "received-in-future": field(
    "receivedAt",
    "Write a time that has passed: nothing reaches us tomorrow.",
  ),
  "say-by-is-past": field("whyNotAgain.sayBy", "Write a day from today on."),
  "status-not-possible": field(
    "status",
    "The case cannot go there from where it is. Read it again.",
  ),
} satisfies Record<string, FieldFault>;

/** Refusals because of how things stand: 403 for who asks, 409 for what is there. */
const ofState = {
  "nobody-can-own-it": [409, "Nobody here can own a case yet. Add an agent or a lead first."],
  "case-is-over": [409, "This case is put right. Reopen it before you write to the customer."],
  "already-resolved": [409, "This case has been put right already."],
  "read-back-open": [409, readBackFirst],
  "parts-missing": [409, "A resolution needs all its parts. Write each of them."],
  "not-closed": [409, "This case is not closed yet. Say it once it is."],
  "case-closed": [409, "This case is closed. Reopen it first."],
  "case-reopened": [409, "This case was opened again. Read it again, then decide."],
  "more-than-asked": [409, "This is more than was asked for. Approve that or less."],
  below: [409, "This is less than the suggested range. Give a rangeWhy."],
  above: [409, "This is more than the suggested range. Give a rangeWhy."],
  "budget-empty": [409, "The team's budget for this month has not that much left."],
  "not-your-kind": [403, "This role does not give this kind."],
  "same-again": [409, "It failed this customer before: ask for a better model or a refund."],
  "needs-second-reader": [
    403,
    "A second person reads what leaves for this customer. Write a draft, and hand it over.",
  ],
  "own-request": [403, "Nobody decides on their own request. Somebody else in finance has to."],
  "own-case": [403, "Nobody decides on a case they own. Somebody else in finance has to."],
  "not-yours": [403, "Only who asked for it changes it, before it is issued."],
  "too-late": [409, "It was issued or ended already. Nothing was changed."],
  "has-left": [409, "It has left for its provider. Have it taken back first, then ask anew."],
  "already-decided": [409, "This was decided already. Read the case again."],
  "taken-back": [409, "It was taken back meanwhile. Nothing was decided."],
  "changed-meanwhile": [409, "It has changed since you read it. Read it again, then decide."],
} satisfies Record<string, readonly [status: 403 | 409, title: string]>;

/** Why an operation that programs may ask for refused: one without words here does not compile. */
export type RefusedReason = keyof typeof ofFields | keyof typeof ofState | "not-found";

/** An operation's refusal in a program's words. */
export function refusal(reason: RefusedReason): Response {
  if (reason === "not-found") return notFound();
  if (hasWords(ofFields, reason)) return wrongFields([ofFields[reason]]);
  const [status, title] = ofState[reason];
  return problem({ status, kind: reason, title });
}
