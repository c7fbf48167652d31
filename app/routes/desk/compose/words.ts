import { mostSlots } from "#app/domain/appointments/appointment.ts";
import { readBackFirst } from "#app/domain/cases/read-back.ts";
import { mostOptions } from "#app/domain/options/options.ts";

/** Why a draft did not leave, as a sentence that says what to do. */
const sentences = {
  "edited-meanwhile":
    "Somebody changed this draft after you opened it. Nothing was sent, and nothing is lost: your words are in the fields, theirs stand below. Press again to put yours in their place.",
  "draft-there-already":
    "There is a draft of this mail on the case already. Go on with it from the case's page, or throw it away. Your words are still here.",
  "left-already":
    "This mail has left already. Your words are still in the fields: copy them into a new one.",
  "fault-of-ours": "A fault of ours kept it from leaving. It is saved: read it, then send it anew.",
  "nothing-written": "Write something first.",
  "case-is-over": "This case is put right or closed. Reopen it first, then write.",
  "not-resolved": "This one is for a case that was put right. Write an update instead.",
  "parts-missing": "Fill every part, or the day by which we will say why. Nothing was sent.",
  "needed-part-empty":
    "Nothing was sent: write the part that is marked below. What stands around it is ours, and says too little alone.",
  "read-back-open": `${readBackFirst} It is saved.`,
  "about-nothing": "Choose what it is about.",
  "partner-unknown": "Nobody of that name works with us. Choose another.",
  "contact-unknown": "This contact is not of this case. Choose another.",
  "reason-missing": "Write why, as the customer is told.",
  "follow-ups-stopped":
    "The customer asked for no more of these mails. Call instead, or write an update about the case.",
  "no-new-time": "Choose the new time: one that is still to come when this leaves.",
  "not-a-date": "Choose a date and a time.",
  "due-in-the-past": "Choose a time that is still to come.",
  "due-too-far": "Choose a time within two years.",
  "range-upside-down": "Choose a time after the beginning of the range.",
  "promise-before-it-leaves":
    "A promise in it falls due before the mail leaves. Let it leave sooner, or promise a later time.",
  "reading-errors":
    "Nothing was sent: the reading found what has to be mended first, or left with a reason. It is saved.",
  "needs-second-reader":
    "A second person reads this before it leaves. It is saved: hand it over with the button below.",
  "not-with-second-reader": "Its writer has it again. Wait until it is handed over.",
  "same-person": "The second reader has to be another person than who wrote or handed it over.",
  "leaves-in-the-past": "Choose a time that is still to come.",
  "leaves-too-late": "Choose a time within sixty days.",
  "finding-unknown": "The reading does not find this any more. Look at its list again.",
  "never-overridden": "This one cannot be left as it is. Mend it, or send it as its own message.",
  "status-not-possible": "The case cannot go to this status from where it stands. Choose another.",
  "say-by-is-past": "This day is past. Choose a day to come.",
  "already-resolved": "This case was put right already. Look at its story.",
  "already-kept": "It is done already.",
  "option-without-title": "Write what each option is, or empty its fields.",
  "option-unclear":
    "Write minutes and trips as whole numbers, and what the customer pays as 12.50 and EUR.",
  "too-few-options": "Write two options at least; with an honest no, one.",
  "too-many-options": `Write ${mostOptions} options at most.`,
  "no-without-why": "Write why it cannot be done.",
  "cost-without-why": "Write why an option costs the customer a trip or money.",
  "options-stand": "There are options on the page already. Take those back first.",
  "what-is-missing": "Write what happens at this time.",
  "no-slots": "Write one time at least, from and until.",
  "too-many-slots": `Write ${mostSlots} times at most.`,
  "slot-unclear": "Write each time from and until, or leave both empty.",
  "slot-in-the-past": "Choose times that are still to come when this leaves.",
  "slot-too-long": "Let each time end after it begins, within twelve hours.",
  "slot-too-far": "Choose times within a year.",
  "appointment-cancelled": "This appointment was cancelled. Offer a new one.",
  "nothing-promised": "Write what is promised.",
  "plan-without-words": "Write which other way it is.",
  "plan-started-already": "This plan B was started on the case already.",
  "gift-card-left-already": "This gift card's message has left already.",
  "heads-up-left-already":
    "This gift card's heads-up has left already. Write the card's own message instead.",
  "link-sent-just-now":
    "A link was mailed less than ten minutes ago. Wait for it to arrive before you send another.",
  "link-sent-often":
    "Three links were mailed within a day. Call the customer: the mail may go to another folder.",
  "no-address": "There is no mail address on file to send a link to. Call the customer.",
  "gift-card-not-given": "This gift card is not approved, or was taken off the table.",
  "gift-card-came-back": "This gift card came back. Call the customer, and ask for another one.",
  "gift-card-stands-alone":
    "A gift card's message says nothing else. Take the promise out of it, and send it in a mail of its own.",
  "plan-unknown": "This plan was taken off the list. Choose another.",
  "already-moved": "It was moved already. See the one in its place.",
  "already-replaced": "It has a new time already. See the one in its place.",
  "already-withdrawn": "It was taken back already.",
  "already-released": "It was given up already.",
  "not-broken": "This promise is not broken.",
} satisfies Record<string, string>;

/** Why a mail did not leave: a reason without a sentence here does not compile. */
export type ComposeReason = keyof typeof sentences | "not-found";

/** The reason a draft keeps for having come back; one that nobody knows any more was a fault of ours. */
export function keptReason(cameBack: string): ComposeReason {
  return isKnown(cameBack) ? cameBack : "fault-of-ours";
}

function isKnown(reason: string): reason is ComposeReason {
  return reason === "not-found" || Object.hasOwn(sentences, reason);
}

/** Throws the answer 404 for what is not there. */
export function composeWords(reason: ComposeReason): string {
  if (reason === "not-found") throw new Response("There is no such draft here.", { status: 404 });
  return sentences[reason];
}
