import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import { type PolicyProblem, policyProblems } from "#app/domain/clock/service-policy.ts";
import { severityNames } from "#app/domain/clock/severity.ts";
import { line, orNothing } from "../fields.ts";
import type { Services } from "../services.ts";
import { spanField } from "./span-field.ts";

export const SetPolicy = z.strictObject({
  severity: z.enum(severityNames, `Choose a severity: ${severityNames.join(", ")}.`),
  /** A tier of customers; every tier without a policy of its own when left out. */
  tier: orNothing(line("the tier", 60)),
  targets: z.strictObject({
    "first-word": spanField,
    "next-word": spanField,
    "customer-reply": spanField,
    resolution: spanField,
  }),
  warnAtShare: z.coerce.number("Write a share such as 0.75."),
});

export type PolicySet =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: "policy-refused";
      readonly problems: readonly PolicyProblem[];
    };

/** Sets what customers of a severity and tier can expect; it counts from their next round on. */
export async function setPolicy(
  services: Services,
  input: z.output<typeof SetPolicy>,
  actor: Actor & { kind: "staff" },
): Promise<PolicySet> {
  const policy = { ...input, tier: input.tier ?? null };
  const problems = policyProblems(policy);
  if (problems.length > 0) return { ok: false, reason: "policy-refused", problems };
  const at = services.now();
  const { severity } = policy;
  await services.transaction(async (store) => {
    await store.serviceLevels.savePolicy(policy, actor.id, at);
    const entry = { stream: "service-policies", at, actor, action: "service-policy-set" };
    await store.audit.append({ ...entry, details: { severity, tier: policy.tier } });
  });
  return { ok: true };
}
