import { hasWords, problem, wrongFields } from "#app/web/api/problem.ts";
import { type RefusedReason, refusal } from "#app/web/api/refusals.ts";

const ofState = {
  "edited-meanwhile": [412, "It has changed since you read it. Read it again, then change it."],
  "sent-already": [409, "It was sent already. Write another one."],
  "nobody-to-tell": [409, "There is nobody to tell yet. Link cases to the problem first."],
  "needs-second-person": [
    403,
    "It goes to more than 25: another member of staff than who wrote it sends it, whichever key.",
  ],
  "one-is-on-its-way": [
    409,
    "Another one of this problem is on its way. Wait until it is done, or stop it.",
  ],
  "reading-errors": [
    409,
    "The reading found an error: `reading` names it. Mend the words, or send a readingReason that is kept.",
  ],
  "says-escalated": [
    409,
    "It says that the case was escalated, and a word to all escalates nothing. Take that out.",
  ],
  "not-possible": [409, "It cannot be steered there from where it is. Read it again."],
} satisfies Record<string, readonly [status: 403 | 409 | 412, title: string]>;

type Refused = {
  readonly reason: keyof typeof ofState | "another-count" | "owner-unknown" | RefusedReason;
  readonly count?: number;
};

/** Refusals of known problems and broadcasts in a program's words. */
export function problemRefusal({ reason, count }: Refused): Response {
  if (reason === "another-count") {
    const message = `It goes to ${count} now. Look again, and send that number.`;
    return wrongFields([{ field: "count", message }]);
  }
  if (reason === "owner-unknown") {
    return wrongFields([{ field: "owner", message: "Nobody who works here has this e-mail." }]);
  }
  if (!hasWords(ofState, reason)) return refusal(reason);
  const [status, title] = ofState[reason];
  return problem({ status, kind: status === 412 ? "changed-meanwhile" : reason, title });
}
