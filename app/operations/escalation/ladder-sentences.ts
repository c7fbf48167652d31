import type { LadderProblem } from "#app/domain/escalation/ladder.ts";
import { escalationRoles } from "#app/domain/escalation/role.ts";

const sentences: Readonly<Record<LadderProblem["reason"], (who: string) => string>> = {
  "no-rungs": () => "A ladder needs at least one rung. Add who is told first.",
  "role-twice": (who) => `${who} stands on two rungs one after the other. Take one away.`,
  "rungs-out-of-order": (who) =>
    `${who} stands above somebody higher. Order the rungs from the owner up.`,
  "nobody-in-role": (who) =>
    `${who}: there is nobody. Name a person, give somebody that role, or take the rung away.`,
  "span-of-zero": (who) => `${who}: give a time of at least one minute.`,
  "not-a-whole-number": (who) => `${who}: write the time as a whole number.`,
  "span-too-long": (who) => `${who}: a year is the most.`,
};

/** What is wrong with a ladder, and what to do about it. */
export function problemSentence({ reason, role }: LadderProblem): string {
  return sentences[reason](role ? escalationRoles[role].label : "The time to mend it");
}

export const unknownPersonSentence =
  "Somebody named on the ladder does not work here any more. Name another person.";

/** Legal, but unwise. */
export function awayWarning(name: string): string {
  return `${name} is away now. Until they are back the rung above is told.`;
}
