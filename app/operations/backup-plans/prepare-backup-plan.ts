import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import {
  backupWayNames,
  failureKindNames,
  type PlanProblem,
  planProblems,
} from "#app/domain/escalation/backup-plan.ts";
import { certaintyNames } from "#app/domain/promises/promise.ts";
import { doerNames } from "#app/domain/promises/step.ts";
import { orNothing } from "../fields.ts";
import type { KeptPlan } from "../ports/backup-plans.ts";
import type { Services } from "../services.ts";

const within = z.strictObject({
  count: z.coerce.number("Write a number."),
  unit: z.enum(["minutes", "hours", "days", "weeks"], "Choose minutes, hours, days or weeks."),
  counted: z.enum(["working-time", "around-the-clock"], "Choose working time or around the clock."),
});
/** Trimmed; whether it is missing is the rules' to say, all faults at once. */
const words = z.string().trim().max(2_000, "Shorten it to 2,000 characters.");

export const PrepareBackupPlan = z.strictObject({
  failure: z.enum(failureKindNames, "Choose the kind of failure it is for."),
  way: z.enum(backupWayNames, "Choose the other way."),
  teamId: orNothing(z.uuid("Choose a team.")),
  customerWording: words,
  steps: z
    .array(
      z.strictObject({
        what: words,
        who: z.enum(doerNames, "Say who does it: us, a partner or the customer."),
        within,
        whyCustomer: orNothing(words),
      }),
    )
    .max(20, "Twenty steps are the most."),
  promises: z
    .array(
      z.strictObject({
        what: words,
        within,
        certainty: z.enum(certaintyNames, `Say how sure it is: ${certaintyNames.join(", ")}.`),
      }),
    )
    .max(10, "Ten promises are the most."),
});

const sentences: Readonly<Record<PlanProblem["reason"], string>> = {
  "no-steps": "A plan needs at least one step. Add what is done first.",
  "words-missing": "Write what it is, in words the customer may read.",
  "customer-step-unjustified": "Say why the customer has to do it. Better still, do it for her.",
  "nothing-of-ours": "Every step is the customer’s. Add what we do.",
  "span-of-zero": "Give a time of at least one minute.",
  "not-a-whole-number": "Write the time as a whole number.",
  "span-too-long": "A year is the most.",
};

export type PreparedPlan =
  | { readonly ok: true; readonly plan: KeptPlan }
  | {
      readonly ok: false;
      readonly reason: "plan-problems";
      /** Each fault, what to do about it, and the line it is about (steps first, then promises). */
      readonly problems: readonly (PlanProblem & { readonly sentence: string })[];
    };

/** Prepares a plan B before it is needed (R10). */
export async function prepareBackupPlan(
  services: Services,
  input: z.output<typeof PrepareBackupPlan>,
  actor: Actor & { readonly kind: "staff"; readonly id: string },
): Promise<PreparedPlan> {
  const plan: KeptPlan = {
    ...input,
    id: services.newId(),
    teamId: input.teamId ?? null,
    steps: input.steps.map((step) => ({ ...step, whyCustomer: step.whyCustomer ?? null })),
    preparedBy: actor.id,
    preparedAt: services.now(),
    retiredAt: null,
  };
  const problems = planProblems(plan);
  if (problems.length > 0) {
    const worded = problems.map((problem) => ({ ...problem, sentence: sentences[problem.reason] }));
    return { ok: false, reason: "plan-problems", problems: worded };
  }
  return services.transaction(async (store) => {
    await store.backupPlans.insert(plan);
    const { failure, way, id: planId } = plan;
    await store.audit.append({
      stream: "backup-plans",
      at: plan.preparedAt,
      actor,
      action: "backup-plan-prepared",
      details: { planId, failure, way },
    });
    return { ok: true, plan };
  });
}

/** Takes a plan off the list. Where it was started it goes on. */
export async function retireBackupPlan(
  services: Services,
  planId: string,
  actor: Actor,
): Promise<{ readonly ok: boolean }> {
  return services.transaction(async (store) => {
    const at = services.now();
    if (!(await store.backupPlans.retire(planId, at))) return { ok: false };
    await store.audit.append({
      stream: "backup-plans",
      at,
      actor,
      action: "backup-plan-retired",
      details: { planId },
    });
    return { ok: true };
  });
}
