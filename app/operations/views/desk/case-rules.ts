import { rulesOf } from "#app/operations/clock/case-rules.ts";
import { responsibleFor } from "#app/operations/clock/responsible.ts";
import { climbSetting } from "#app/operations/escalation/climb-setting.ts";
import type { Services } from "#app/operations/services.ts";
import type { DeskCaseFacts } from "./case.ts";

/** What a case runs by at this instant: its cadence, its ladder, and who is here. */
export function rulesNow(services: Services, facts: DeskCaseFacts) {
  return services.transaction(async (store) => ({
    responsible: await responsibleFor(services, store, facts.caseFile),
    cadence: (await rulesOf(services, store, facts)).cadence,
    /** Tiers that have a policy of their own. */
    tiers: (await store.serviceLevels.listPolicies()).flatMap(({ tier }) => tier ?? []),
    contactUrl: (await store.brands.get(facts.caseFile.brandId)).words?.contactUrl ?? null,
    setting: await climbSetting(services, store, facts),
  }));
}
