import type { CaseStanding } from "./case-standing.ts";

/** One thing the playbook asks for: what to do, why, by which rule, and whether it is asked now. */
export type StepRule = {
  /** As one sentence in the imperative. */
  readonly doThis: string;
  /** Why the playbook asks for it. */
  readonly why: string;
  readonly rule: string;
  isDue(standing: CaseStanding, now: Date): boolean;
};

/** A table of steps, in the order they are asked for. */
export function defineSteps<const Name extends string>(table: Readonly<Record<Name, StepRule>>) {
  return table;
}
