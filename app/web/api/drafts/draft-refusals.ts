import type { Finding } from "#app/domain/reading/finding.ts";
import type { ComposedDraft } from "#app/operations/ports/composer.ts";
import { type ChoiceRefusedReason, choiceRefusal } from "#app/web/api/choice-refusals.ts";
import { type FieldFault, hasWords, problem, wrongFields } from "#app/web/api/problem.ts";

const field = (name: string, message: string): FieldFault => ({ field: name, message });

const ofFields = {
  "leaves-in-the-past": field("at", "Write a time that is still to come."),
  "leaves-too-late": field("at", "Write a time within sixty days."),
  "about-nothing": field(
    "aboutId",
    "Name what it is about: a promise, an errand, an appointment or a gift card of this case, or a plan B.",
  ),
  "nothing-written": field("parts", "Write something first."),
  "needed-part-empty": field(
    "parts",
    "Write the part the mail is for (`why` of a delay, `news` of plan-b and reopened, `whatWentWrong` and `howPutRight` of problem-fixed).",
  ),
  "no-new-time": field("parts.dueAt", "Write the new time: one to come when this leaves."),
  "not-a-date": field("promises", "Write a date and time such as 2026-03-06T17:00:00Z."),
  "due-in-the-past": field("promises", "Promise a time that is still to come."),
  "range-upside-down": field("promises", "Write a beginning that comes before the end."),
  "due-too-far": field("promises", "Promise a time within two years."),
  "promise-before-it-leaves": field("promises", "Promise a time after the mail leaves."),
  "option-without-title": field("parts", "Write what each option is, or empty its parts."),
  "option-unclear": field("parts", "Write counts as whole numbers, and money as 12.50 and EUR."),
  "what-is-missing": field("parts.what", "Write what happens at this time."),
  "slot-unclear": field("parts", "Write each time from and until, or leave both empty."),
  "nothing-promised": field("parts.what", "Write what is promised."),
  "plan-unknown": field("aboutId", "There is no such plan for this case. Read the list again."),
  "partner-unknown": field("aboutId", "Nobody of that name works with us."),
  "contact-unknown": field("aboutId", "This contact is not of this case."),
  "reason-missing": field("parts.why", "Write why, as the customer is told."),
  "plan-without-words": field("parts.words", "Write which other way it is."),
  "gift-card-stands-alone": field("promises", "A gift card's message promises nothing else."),
  "say-by-is-past": field("parts.sayBy", "Write a day from today on."),
} satisfies Record<string, FieldFault>;

const ofState = {
  "edited-meanwhile": [412, "It has changed since you read it. Read it again, then change it."],
  "left-already": [409, "It has left already, or was thrown away. Begin another one."],
  "not-resolved": [409, "This one is for a case that was put right. Write an update instead."],
  "follow-ups-stopped": [409, "The customer asked for no more of these mails. Call instead."],
  "needs-second-reader": [
    409,
    "A second person reads this before it leaves. Hand it over: POST …/hand-over.",
  ],
  "heads-up-left-already": [409, "This gift card's heads-up has left already."],
  "link-sent-just-now": [
    409,
    "A link was mailed less than ten minutes ago. Wait for it to arrive.",
  ],
  "link-sent-often": [409, "Three links were mailed within a day. Call the customer."],
  "no-address": [409, "There is no mail address on file to send a link to. Call the customer."],
  "plan-started-already": [409, "This plan B was started on the case already."],
  "gift-card-left-already": [409, "This gift card's message has left already."],
  "gift-card-not-given": [409, "This gift card is not approved, or was taken off the table."],
  "gift-card-came-back": [409, "This gift card came back. Call the customer."],
  "appointment-cancelled": [409, "This appointment was cancelled. Offer a new one."],
  "already-kept": [409, "It is kept already."],
  "already-moved": [409, "It was moved already. Write about the one that stands in its place."],
  "already-replaced": [409, "It has a new time already. Write about the one in its place."],
  "already-withdrawn": [409, "It was taken back already."],
  "already-released": [409, "It was given up already."],
  "not-broken": [409, "This promise is not broken."],
  "not-with-second-reader": [409, "It was not handed over, or its writer has it again."],
  "same-person": [403, "The second reader has to be another person than who wrote it."],
  "never-overridden": [409, "This one is never left as it is. Mend it, or send it by itself."],
  "finding-unknown": [409, "The reading does not find this any more. Read the draft again."],
} satisfies Record<string, readonly [status: 403 | 409 | 412, title: string]>;

/** Why an operation refused it: a reason without words does not compile. */
export type Refused = {
  readonly reason:
    | keyof typeof ofFields
    | keyof typeof ofState
    | "reading-errors"
    | "draft-there-already"
    | ChoiceRefusedReason;
  readonly draft?: ComposedDraft | null;
  readonly findings?: readonly Finding[];
};

/** Why a draft was not written or does not leave, in a program's words; errors of the reading one by one. */
export function draftRefusal({ reason, draft = null, findings = [] }: Refused): Response {
  if (reason === "reading-errors") return stopped(findings);
  if (reason === "draft-there-already") {
    const title = `There is a draft of this mail already: ${draft?.id}. Change that one, or discard it.`;
    return problem({ status: 409, kind: reason, title });
  }
  if (hasWords(ofFields, reason)) return wrongFields([ofFields[reason]]);
  if (!hasWords(ofState, reason)) return choiceRefusal(reason);
  const [status, title] = ofState[reason];
  return problem({ status, kind: status === 412 ? "changed-meanwhile" : reason, title });
}

function stopped(findings: readonly Finding[]): Response {
  return problem({
    status: 409,
    kind: "reading-errors",
    title:
      "The reading found what has to be mended, or left with a reason that is kept. Nothing was sent.",
    errors: findings.map(({ part, words, why, suggestion }) =>
      field(
        part === "subject" ? part : `parts.${part}`,
        `${words ? `“${words}”: ` : ""}${why}${suggestion ? ` Better: ${suggestion}` : ""}`,
      ),
    ),
  });
}
