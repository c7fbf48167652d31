import { theSystem } from "#app/domain/actor.ts";
import { whatTriggers } from "#app/domain/escalation/what-triggers.ts";
import { nothingIsWrong } from "../clock/no-facts.ts";
import { sweepCases } from "../clock/sweep-cases.ts";
import { alertStaff } from "../escalation/alert-staff.ts";
import { raiseTrigger } from "../escalation/raise-trigger.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { PartnerAsk } from "../ports/partners.ts";
import { record } from "../record.ts";
import type { Looking, Services, Store } from "../services.ts";

/**
 * Notices partners who have gone silent, once a silence (R11): the customer can read it on her page
 * before she asks, and somebody climbs the ladder. Call again until it is 0.
 */
export function watchPartners(services: Services, limit?: number): Promise<number> {
  const find = (store: Looking, now: Date, most: number) =>
    store.partners.findCasesWithSilence(now, most);
  return sweepCases(services, { find, act: noteSilences }, limit);
}

async function noteSilences(services: Services, store: Store, context: CaseContext) {
  let current = context;
  for (const ask of await store.partners.listSilent(context.caseFile.id, services.now())) {
    current = await noteSilence(services, store, current, ask);
  }
}

async function noteSilence(
  services: Services,
  store: Store,
  context: CaseContext,
  { id: askId, partnerId, partnerName, silenceAlarmAt, silences }: PartnerAsk,
): Promise<CaseContext> {
  const since = silenceAlarmAt.toISOString();
  await store.partners.changeAsk(askId, { silentSince: silenceAlarmAt, silences: silences + 1 });
  const caseFile = await store.caseFiles.change(context.caseFile.id, {});
  const silent = await record(services, store, { ...context, caseFile }, theSystem, [
    { type: "partner-silent", askId, partnerId, partner: partnerName, since },
  ]);
  await alertStaff(services, store, silent, {
    about: "partner-silent",
    subjectId: askId,
    to: ["owner"],
  });
  const partners = [{ id: askId, silentFrom: silenceAlarmAt }];
  const [trigger] = whatTriggers({ ...nothingIsWrong, partners }, services.now());
  return trigger ? raiseTrigger(services, store, silent, trigger) : silent;
}
