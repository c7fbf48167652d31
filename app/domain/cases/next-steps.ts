import type { CaseStanding } from "./case-standing.ts";
import { comingSteps } from "./coming-steps.ts";
import { pressingSteps } from "./pressing-steps.ts";
import type { StepRule } from "./step-rule.ts";

export type StepName = keyof typeof pressingSteps | keyof typeof comingSteps;

export type NextStep = Pick<StepRule, "doThis" | "why" | "rule"> & {
  readonly name: StepName;
  readonly isUrgent: boolean;
};

/** What the playbook asks for next on this case, the most pressing first, and why (R27). */
export function nextSteps(standing: CaseStanding, now: Date): NextStep[] {
  return [
    ...dueOf(pressingSteps, standing, now, true),
    ...dueOf(comingSteps, standing, now, false),
  ];
}

function dueOf<Name extends StepName>(
  table: Readonly<Record<Name, StepRule>>,
  standing: CaseStanding,
  now: Date,
  isUrgent: boolean,
): NextStep[] {
  const names = Object.keys(table) as Name[];
  return names
    .filter((name) => table[name].isDue(standing, now))
    .map((name) => {
      const { doThis, why, rule } = table[name];
      return { name, doThis, why, rule, isUrgent };
    });
}
