import { mostSlots } from "#app/domain/appointments/appointment.ts";
import { mostOptions } from "#app/domain/options/options.ts";
import { type FieldFault, hasWords, problem, wrongFields } from "./problem.ts";
import { type RefusedReason, refusal } from "./refusals.ts";

const field = (name: string, message: string): FieldFault => ({ field: name, message });

const ofFields = {
  "too-few-options": field("options", "Write two options at least; with an honest no, one."),
  "too-many-options": field("options", `Write ${mostOptions} options at most.`),
  "no-without-why": field("words", "Write why it cannot be done."),
  "no-slots": field("slots", "Write one time at least."),
  "too-many-slots": field("slots", `Write ${mostSlots} times at most.`),
  "slot-in-the-past": field("slots", "Write times that are still to come."),
  "slot-too-long": field("slots", "Let each time end after it begins, within twelve hours."),
  "slot-too-far": field("slots", "Write times within a year."),
  "cost-without-why": field("options", "Write why an option costs her a trip or money."),
} satisfies Record<string, FieldFault>;

const ofState = {
  "options-stand": "There are options on the page already. Take those back first.",
  "options-withdrawn": "These options were taken back.",
  "nothing-chosen": "Nothing is chosen yet.",
  "already-begun": "It was begun already.",
  "appointment-cancelled": "This appointment was cancelled. Offer a new one.",
} satisfies Record<string, string>;

/** Why one of them refused: a reason without words here or among those of every operation does not compile. */
export type ChoiceRefusedReason = keyof typeof ofFields | keyof typeof ofState | RefusedReason;

/** Refusals of what the customer has to choose, in a program's words. */
export function choiceRefusal(reason: ChoiceRefusedReason): Response {
  if (hasWords(ofFields, reason)) return wrongFields([ofFields[reason]]);
  if (!hasWords(ofState, reason)) return refusal(reason);
  return problem({ status: 409, kind: reason, title: ofState[reason] });
}
