import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import type { ServicePolicy } from "#app/domain/clock/service-policy.ts";
import { hasten } from "../clock/raise-level.ts";
import { line } from "../fields.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";

export const SetTier = z.strictObject({ tier: line("the tier", 60) });

export type TierSet =
  | { readonly ok: true; readonly caseFile: CaseFile; readonly changed: boolean }
  | { readonly ok: false; readonly reason: "not-found" };

/**
 * Puts the customer of a case into a tier: service levels and the fair range go by it (R6, R17). A
 * quicker rule counts for this case at once, and for her other cases from our next word on; a slower
 * one from the next word on, because times she was shown stand. The same again changes nothing.
 */
export async function setTier(
  services: Services,
  reference: string,
  input: z.output<typeof SetTier>,
  actor: Actor,
): Promise<TierSet> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    const { customer } = context;
    const to = asKept(input.tier, await store.serviceLevels.listPolicies());
    const from = await store.customers.setTier(customer.id, to);
    if (from === null) return { ok: true, caseFile: context.caseFile, changed: false };
    const caseFile = await store.caseFiles.change(context.caseFile.id, {});
    const changed = { ...context, customer: { ...customer, tier: to }, caseFile };
    const hastened = isOpen(caseFile.status) ? await hasten(services, store, changed) : changed;
    const kept = await record(services, store, hastened, actor, [{ type: "tier-set", from, to }]);
    return { ok: true, caseFile: kept.caseFile, changed: true };
  });
}

/** "Gold" is the tier that has a policy as "gold": a slip of the shift key makes no tier of its own. */
function asKept(typed: string, policies: readonly ServicePolicy[]): string {
  const known = ["standard", ...policies.flatMap(({ tier }) => tier ?? [])];
  return known.find((tier) => tier.toLowerCase() === typed.toLowerCase()) ?? typed;
}
