import { mostSlots } from "#app/domain/appointments/appointment.ts";
import { mostOptions } from "#app/domain/options/options.ts";
import { type CareReason, careFault } from "./care-faults.ts";

const sentences = {
  "too-few-options": ["options", "Write two options at least; with an honest no, one."],
  "too-many-options": ["options", `Write ${mostOptions} options at most.`],
  "no-without-why": ["words", "Write why it cannot be done."],
  "cost-without-why": ["options", "Write why an option costs the customer a trip or money."],
  "option-unknown": ["", "This is not among the options any more. Choose another."],
  "options-stand": ["", "There are options on the page already. Take those back first."],
  "options-withdrawn": ["", "These options were taken back."],
  "already-begun": ["", "It was begun already."],
  "no-slots": ["slots", "Write one time at least, from and until."],
  "too-many-slots": ["slots", `Write ${mostSlots} times at most.`],
  "slot-in-the-past": ["slots", "Choose times that are still to come."],
  "slot-too-long": ["slots", "Let each time end after it begins, within twelve hours."],
  "slot-too-far": ["slots", "Choose times within a year."],
  "appointment-cancelled": ["", "This was cancelled."],
  "nothing-chosen": ["", "Nothing is chosen yet."],
  "needs-second-reader": [
    "",
    "Nothing was said: on this case a second person reads first, and there is a draft of this mail already. Go on with it under “Mail to compose”, or throw it away.",
  ],
} as const satisfies Readonly<Record<string, readonly [field: string, sentence: string]>>;

type OfChoices = keyof typeof sentences;

export type ChoiceReason = OfChoices | CareReason;

/** A refusal as a sentence at its field. Throws the answer 404 for what is not there. */
export function choiceFault(reason: ChoiceReason): Record<string, string> {
  if (!isOfChoices(reason)) return careFault(reason);
  const [field, sentence] = sentences[reason];
  return { [field]: sentence };
}

function isOfChoices(reason: ChoiceReason): reason is OfChoices {
  return reason in sentences;
}
