import { prepareBackupPlan } from "#app/operations/backup-plans/prepare-backup-plan.ts";
import type { Services } from "#app/operations/services.ts";
import type { DemoStaff } from "./demo-staff.ts";

type Plan = Parameters<typeof prepareBackupPlan>[1];

const within = (count: number, unit: "hours" | "days") =>
  ({ count, unit, counted: "working-time" }) as const;

const plans = {
  otherVendor: {
    failure: "partner-silent",
    way: "other-vendor",
    customerWording: "Our own technician Sofia comes to you instead of the workshop.",
    steps: [
      { what: "Sofia takes the part with her and fits it.", who: "us", within: within(2, "days") },
      {
        what: "Keep the printer where it is.",
        who: "customer",
        within: within(2, "days"),
        whyCustomer: "Sofia has to see how it stands when it beeps.",
      },
    ],
    promises: [],
  },
  loaner: {
    failure: "part-missing",
    way: "loaner",
    customerWording: "A loaner is on its way to you, until yours is put right.",
    steps: [{ what: "We send a loaner, set up and ready.", who: "us", within: within(1, "days") }],
    promises: [{ what: "The loaner is with you.", within: within(2, "days"), certainty: "likely" }],
  },
  betterModel: {
    failure: "repair-failed",
    way: "better-model",
    customerWording: "We no longer mend this one: you get the model above it.",
    steps: [
      {
        what: "We bring the better model and take the old one with us.",
        who: "us",
        within: within(2, "days"),
      },
    ],
    promises: [
      { what: "We call you to agree on a day.", within: within(4, "hours"), certainty: "certain" },
    ],
  },
} as const satisfies Record<string, Plan>;

/** Ids of the demo's prepared plans. */
export type DemoPlans = Readonly<Record<keyof typeof plans, string>>;

/** Other ways, prepared by the lead before they are needed (R10). */
export async function prepareDemoPlans(
  services: Services,
  lead: DemoStaff["lena"],
): Promise<DemoPlans> {
  const ids: Partial<Record<keyof typeof plans, string>> = {};
  for (const [name, plan] of Object.entries(plans)) {
    const prepared = await prepareBackupPlan(services, copyOf(plan), lead);
    if (!prepared.ok) throw new Error("a plan of the demo was refused");
    ids[name as keyof typeof plans] = prepared.plan.id;
  }
  return ids as DemoPlans;
}

/** The operation's own lists may be changed; those above may not. */
function copyOf(plan: (typeof plans)[keyof typeof plans]): Plan {
  return { ...plan, steps: [...plan.steps], promises: [...plan.promises] };
}
