import { rulesOf } from "../clock/case-rules.ts";
import { responsibleFor } from "../clock/responsible.ts";
import { climbSetting } from "../escalation/climb-setting.ts";
import type { Services } from "../services.ts";
import type { DeskCaseFacts } from "./desk-case.ts";

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
