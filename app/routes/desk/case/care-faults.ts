const sentences = {
  "due-in-the-past": ["dueAt", "Choose a time that is still to come."],
  "due-too-far": ["dueAt", "Choose a time within two years."],
  "range-upside-down": ["dueAt", "Choose a time after the beginning of the range."],
  "not-a-date": ["dueAt", "Choose a date and a time."],
  "why-missing": ["why", "Write why the customer has to do it. The page says so."],
  "customers-time-is-no-promise": [
    "dueAt",
    "Leave it empty: a time of the customer's is no promise of ours. Write the day we need it by.",
  ],
  "day-of-customer-only": ["neededOn", "Leave it empty: this day is for what the customer does."],
  "promise-still-owed": [
    "",
    "Its time is promised: take the promise back first, so that the customer is told why.",
  ],
  "nothing-promised": ["what", "Write what is promised."],
  "reason-missing": ["because", "Write why, as the customer is told."],
  "case-is-over": ["", "This case is put right. Reopen it first."],
  "partner-unknown": ["partner", "Nobody of that name works with us. Choose another."],
  "contact-unknown": ["", "This contact is not of this case. Choose another."],
  "already-due": ["because", "Its time is past: give it up, or give it a new time."],
  "not-broken": ["because", "It is not broken. Take it back instead."],
  "already-kept": ["", "It is done already."],
  "already-moved": ["", "It was moved already. See the one in its place."],
  "already-replaced": ["", "It has a new time already. See the one in its place."],
  "already-withdrawn": ["", "It was taken back already."],
  "already-released": ["", "It was given up already."],
  "already-ended": ["", "This is over already."],
  "already-taken": ["", "A colleague has it already. Look at who."],
  "plan-unknown": ["", "This plan was taken off the list. Choose another."],
  "needs-second-reader": [
    "",
    "Nothing was said: on this case a second person reads first. Compose it as a mail, then hand it over.",
  ],
  "not-waiting": ["reason", "We are not waiting for the customer. Look at where the case stands."],
  "status-not-possible": ["body", "The case cannot wait from where it stands. Write an update."],
} as const satisfies Readonly<Record<string, readonly [field: string, sentence: string]>>;

/** Why an operation may refuse, as far as there is a sentence for it: another one does not compile. */
export type CareReason = keyof typeof sentences | "not-found";

/** A refusal as a sentence at its field. Throws the answer 404 for what is not there. */
export function careFault(reason: CareReason): Record<string, string> {
  if (reason === "not-found") throw new Response("There is no such thing here.", { status: 404 });
  const [field, sentence] = sentences[reason];
  return { [field]: sentence };
}
