import type { CameBack } from "../composer/came-back.ts";

/** Why a draft came back, as a sentence. It is kept as text, perhaps by an earlier release. */
export function cameBackWords(why: string): string {
  return isKnown(why)
    ? whys[why]
    : "It could not leave as things stand. Read it again, then send it anew.";
}

function isKnown(why: string): why is CameBack {
  return Object.hasOwn(whys, why);
}

const unfinished =
  "Something in it is not filled in as it has to be, so it did not leave. Open it, and press send: each is named.";
const isPast = "A time in it was past by then, so it did not leave.";

const whys = {
  "fault-of-ours": "A fault of ours kept it from leaving. Read it again, then send it anew.",
  "case-is-over": "The case was put right meanwhile, so it did not leave.",
  "not-resolved": "The case is open again, so it did not leave.",
  "already-resolved": "The case was put right meanwhile, so it did not leave.",
  "status-not-possible": "The case cannot go to the status it names, so it did not leave.",
  "read-back-open": "The customer corrected what we understood, so it did not leave.",
  "needs-second-reader": "A second person has to read it first, so it did not leave.",
  "reading-errors": "The reading now finds an error in it, so it did not leave.",
  "follow-ups-stopped": "The customer asked for no more of these mails, so it did not leave.",
  "not-found": "What it is about is not there any more, so it did not leave.",
  "about-nothing": "What it is about is not of this case, so it did not leave.",
  "options-stand": "Other options were put to the customer meanwhile, so these did not leave.",
  "appointment-cancelled": "The appointment was cancelled meanwhile, so it did not leave.",
  "slot-in-the-past": isPast,
  "due-in-the-past": isPast,
  "no-new-time": isPast,
  "promise-before-it-leaves": isPast,
  "say-by-is-past": "The day by which it says why was past by then, so it did not leave.",
  "already-kept": "The promise was settled meanwhile, so it did not leave.",
  "already-moved": "The promise was moved meanwhile, so it did not leave.",
  "already-replaced": "The promise was given a new time meanwhile, so it did not leave.",
  "already-withdrawn": "The promise was taken back meanwhile, so it did not leave.",
  "already-released": "The promise was given up meanwhile, so it did not leave.",
  "not-broken": "The promise is not broken, so it did not leave.",
  "plan-unknown": "The plan was taken off the list meanwhile, so it did not leave.",
  "plan-started-already": "The plan was started meanwhile, so it did not leave a second time.",
  "partner-unknown": "We work with this partner no more, so it did not leave.",
  "contact-unknown": "The contact it names is not of this case, so it did not leave.",
  "gift-card-left-already": "The gift card's message left meanwhile, so this one did not.",
  "heads-up-left-already": "The gift card's heads-up left meanwhile, so this one did not.",
  "gift-card-not-given": "The gift card is not given any more, so its message did not leave.",
  "gift-card-came-back":
    "The gift card came back, so its message did not leave. Call the customer.",
  "gift-card-stands-alone": "A gift card's message promises nothing else, so it did not leave.",
  "link-sent-just-now": "A link was mailed minutes before, so this one did not leave.",
  "link-sent-often": "Three links were mailed within a day, so this one did not leave.",
  "no-address": "There is no mail address on file any more, so it did not leave.",
  "needed-part-empty": "The part it is for is empty, so it did not leave.",
  "nothing-written": unfinished,
  "parts-missing": unfinished,
  "reason-missing": unfinished,
  "nothing-promised": unfinished,
  "not-a-date": unfinished,
  "due-too-far": unfinished,
  "range-upside-down": unfinished,
  "option-without-title": unfinished,
  "option-unclear": unfinished,
  "too-few-options": unfinished,
  "too-many-options": unfinished,
  "no-without-why": unfinished,
  "cost-without-why": unfinished,
  "what-is-missing": unfinished,
  "no-slots": unfinished,
  "too-many-slots": unfinished,
  "slot-unclear": unfinished,
  "slot-too-long": unfinished,
  "slot-too-far": unfinished,
  "plan-without-words": unfinished,
} satisfies Record<CameBack, string>;
