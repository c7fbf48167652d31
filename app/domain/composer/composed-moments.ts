import { namesOf } from "../names-of.ts";
import type { Moment } from "../reading/moments.ts";
import { actingMoments } from "./acting-moments.ts";
import type { DraftPart, MomentRow } from "./moment-row.ts";

const apology = {
  name: "apology",
  label: "Apology",
  hint: "Regret in every case; responsibility when it is ours.",
  rows: 3,
} as const;
const next = {
  name: "next",
  label: "What happens next",
  hint: "Who does what, and by when.",
  rows: 3,
} as const;
const thanks = { name: "thanks", label: "Thanks", rows: 2 } as const;
const trouble = { name: "trouble", label: "For your trouble", rows: 2 } as const;
const status = { name: "status", label: "Where the case stands", field: "status" } as const;

/** Every mail a person composes, with its named parts. */
export const composedMoments = {
  update: {
    label: "Update",
    hint: "What is new, and what happens next (R6).",
    about: null,
    when: "open",
    parts: [{ name: "news", label: "What is new", rows: 5 }, next, status],
  },
  "nothing-new": {
    label: "Nothing new yet",
    hint: "Still a proper word: say where it stands (R6).",
    about: null,
    when: "open",
    parts: [{ name: "stands", label: "Where it stands", rows: 3 }],
  },
  delay: {
    label: "A delay",
    hint: "Say it before they have to ask: what holds it up, and what you do about it (R6, R7).",
    about: null,
    when: "open",
    parts: [apology, { name: "why", label: "What holds it up", rows: 3, isNeeded: true }, next],
  },
  "partner-late": {
    label: "A partner is late",
    hint: "Partners are our problem: say what we do, and that they need not call anyone (R11).",
    about: "errand",
    when: "open",
    parts: [apology, { name: "news", label: "What we do about it", rows: 4 }],
  },
  "promise-moved": {
    label: "A promise moves",
    hint: "Told before it is due it is moved; after that it is broken (R7).",
    about: "promise",
    when: "open",
    parts: [
      { name: "why", label: "Why, as the customer is told", rows: 4 },
      { name: "dueAt", label: "The new time (your time)", field: "time" },
      { name: "certainty", label: "How sure", field: "certainty" },
    ],
  },
  "broken-promise": {
    label: "A broken promise",
    hint: "Apologise in your own words, and say what happens now (R8).",
    about: "broken-promise",
    when: "open",
    parts: [apology, next, trouble],
  },
  "plan-b": {
    label: "Plan B, in your words",
    hint: "For a way nobody prepared: which it is, and who does what (R10). A prepared plan has its own mail.",
    about: null,
    when: "open",
    parts: [{ name: "news", label: "The other way", rows: 4, isNeeded: true }, next],
  },
  reopened: {
    label: "Open again",
    hint: "It was not right the first time: apologise, and say what happens now (R12).",
    about: null,
    when: "open",
    parts: [apology, { name: "news", label: "What we understood", rows: 3, isNeeded: true }, next],
  },
  feedback: {
    label: "Two questions",
    hint: "After the first failure, not only at the end (R22).",
    about: null,
    when: "open",
    stoppable: true,
    parts: [{ name: "questions", label: "The questions", rows: 5 }],
  },
  ...actingMoments,
  "problem-fixed": {
    label: "Fixed for everyone",
    hint: "Others had it too: say honestly what it was and that it is mended (R24).",
    about: null,
    when: "open",
    parts: [
      { name: "whatWentWrong", label: "What was wrong", rows: 3, isNeeded: true },
      { name: "howPutRight", label: "How it was mended", rows: 3, isNeeded: true },
      next,
      trouble,
      thanks,
    ],
  },
  resolution: {
    label: "Resolution",
    hint: "What, how, why not again; the apology; the thanks. A gift card has its own message (R18–R20).",
    about: null,
    when: "open",
    parts: [
      { name: "fault", label: "Whose doing it was", field: "fault" },
      apology,
      { name: "whatWentWrong", label: "What went wrong", rows: 3 },
      { name: "howPutRight", label: "How we put it right", rows: 3 },
      { name: "whyNotAgain", label: "Why it will not happen again", rows: 3 },
      { name: "sayBy", label: "Or: not known yet, we will say by", field: "day" },
      thanks,
    ],
  },
  "thanks-after-days": {
    label: "Thanks, some days after",
    hint: "In your own words; the one that goes by itself is then not sent (R20, R21).",
    about: null,
    when: "over",
    stoppable: true,
    parts: [thanks, { name: "news", label: "What you would like to know", rows: 3 }],
  },
  "check-in-after-weeks": {
    label: "Check-in, some weeks after",
    hint: "Is all well? In your own words; the one that goes by itself is then not sent (R21).",
    about: null,
    when: "over",
    stoppable: true,
    parts: [{ name: "news", label: "What you would like to know", rows: 4 }],
  },
} as const satisfies Partial<Record<Moment, MomentRow>>;

export type ComposedMoment = keyof typeof composedMoments;
export const composedMomentNames = namesOf(composedMoments);

/** The row of a moment, with its optional columns. */
export function composedMoment(moment: ComposedMoment): MomentRow {
  return composedMoments[moment];
}

/** The parts a mail of this moment is composed of, in their order. */
export function momentParts(moment: ComposedMoment): readonly DraftPart[] {
  return composedMoments[moment].parts;
}

/** True for the name of a mail that is composed by hand. */
export function isComposedMoment(name: string): name is ComposedMoment {
  return Object.hasOwn(composedMoments, name);
}
