import type { CaseFile, Customer } from "#app/domain/cases/case-file.ts";
import { choosePolicy, type ServicePolicy } from "#app/domain/clock/service-policy.ts";
import type { TimeSpan } from "#app/domain/clock/time-span.ts";
import type { WorkingCalendar } from "#app/domain/clock/working-calendar.ts";
import type { Services, Store } from "../services.ts";
import { teamCalendar } from "./team-calendar.ts";

/** What is needed to know what a case's clocks run by. */
export type ClockedCase = {
  readonly caseFile: Pick<CaseFile, "id" | "severity" | "status" | "teamId" | "cadenceOverride">;
  readonly customer: Pick<Customer, "tier">;
};

export type CaseRules = {
  readonly calendar: WorkingCalendar;
  readonly policy: ServicePolicy;
  /** How often the customer hears from us: the case's own, else that of its severity and tier (R6). */
  readonly cadence: TimeSpan;
};

/** What the clocks of a case run by. */
export async function rulesOf(
  services: Services,
  store: Store,
  { caseFile, customer }: ClockedCase,
): Promise<CaseRules> {
  const { severity, teamId, cadenceOverride } = caseFile;
  const calendar = await teamCalendar(services, store, teamId);
  const policies = await store.serviceLevels.listPolicies();
  const policy = choosePolicy(policies, severity, customer.tier);
  return { calendar, policy, cadence: cadenceOverride?.cadence ?? policy.targets["next-word"] };
}

/** Whether a step of ours or of a partner is open: then we are not waiting for the customer alone (R11). */
export async function othersCanGoOn(store: Store, caseId: string): Promise<boolean> {
  if (await store.promises.isAnythingOwed(caseId)) return true;
  if (await store.partners.isAnyAsked(caseId)) return true;
  const steps = await store.steps.listForCase(caseId);
  return steps.some(({ state, doer }) => state === "open" && doer !== "customer");
}
