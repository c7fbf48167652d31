import { namesOf } from "../names-of.ts";

type DoerRule = { readonly label: string; readonly customerWording: string };

/** Who does a step (R14). What the customer has to do herself must be justified. */
export const doers = {
  us: { label: "Us", customerWording: "We do this" },
  partner: { label: "A partner", customerWording: "Our partner does this, and we see to it" },
  customer: { label: "The customer", customerWording: "We need this from you" },
} as const satisfies Record<string, DoerRule>;

export type Doer = keyof typeof doers;
export const doerNames = namesOf(doers);

/** One line of "what happens next". Its time, where it has one, is a promise of its own. */
export type Step = {
  readonly id: string;
  readonly caseId: string;
  readonly what: string;
  readonly doer: Doer;
  readonly partnerId: string | null;
  /** The promise that says by when; null when no time was given. */
  readonly promiseId: string | null;
  /** Why the customer has to do it. */
  readonly why: string | null;
  /** The day by which we would need it from the customer. */
  readonly neededOn: string | null;
  readonly addedBy: string;
  readonly addedAt: Date;
  readonly state: "open" | "done" | "dropped";
  readonly endedAt: Date | null;
};

export type StepProblem = "why-missing" | "customers-time-is-no-promise" | "day-of-customer-only";

/** Null when a step can be added, else why not (R14). */
export function stepProblem(step: {
  readonly doer: Doer;
  readonly why: string | null;
  readonly hasDue: boolean;
  readonly neededOn: string | null;
}): StepProblem | null {
  if (step.doer !== "customer") return step.neededOn ? "day-of-customer-only" : null;
  if (!step.why || step.why.trim() === "") return "why-missing";
  return step.hasDue ? "customers-time-is-no-promise" : null;
}
