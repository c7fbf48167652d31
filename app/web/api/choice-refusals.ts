import { type FieldFault, problem, wrongFields } from "./problem.ts";
import { refusal } from "./refusals.ts";

const field = (name: string, message: string): FieldFault => ({ field: name, message });

const ofFields: Readonly<Record<string, FieldFault>> = {
  "too-few-options": field("options", "Write two options at least; with an honest no, one."),
  "no-without-why": field("words", "Write why it cannot be done."),
  "no-slots": field("slots", "Write one time at least."),
  "slot-in-the-past": field("slots", "Write times that are still to come."),
  "slot-too-long": field("slots", "Let each time end after it begins, within twelve hours."),
  "slot-too-far": field("slots", "Write times within a year."),
  "cost-without-why": field("options", "Write why an option costs her a trip or money."),
};

const ofState: Readonly<Record<string, string>> = {
  "options-stand": "There are options on the page already. Take those back first.",
  "options-withdrawn": "These options were taken back.",
  "nothing-chosen": "Nothing is chosen yet.",
};

/** Refusals of what the customer has to choose, in a program's words. */
export function choiceRefusal(reason: string): Response {
  const wrong = ofFields[reason];
  if (wrong) return wrongFields([wrong]);
  const title = ofState[reason];
  return title ? problem({ status: 409, kind: reason, title }) : refusal(reason);
}
