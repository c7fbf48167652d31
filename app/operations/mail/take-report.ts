import { decidingReport, isLost, stateAfterReports } from "#app/domain/mail/delivery.ts";
import type { DeliveryReport, KeptReport } from "../ports/delivery.ts";
import type { Message } from "../ports/outbox.ts";
import type { Services, Store } from "../services.ts";
import { callInstead } from "./call-instead.ts";

export type TakenReport =
  | { readonly ok: true; readonly message: Message }
  | { readonly ok: false; readonly reason: "known" | "no-such-message" | "never-left" };

/**
 * What a bounce or a provider says of a mail of ours. Reports may come in any order and again: the
 * state follows from all of them. A mail that did not reach its reader stops further mail to a dead
 * address, and becomes a call (R3).
 */
export function takeReport(services: Services, report: DeliveryReport): Promise<TakenReport> {
  return services.transaction((store) => takeReportIn(services, store, report));
}

/** The same within a transaction of the caller's. */
export async function takeReportIn(
  services: Services,
  store: Store,
  report: DeliveryReport,
): Promise<TakenReport> {
  const found = await store.outbox.find(report.messageId);
  if (!found) return { ok: false, reason: "no-such-message" };
  const context = found.caseId ? await store.caseFiles.claim(found.caseId) : null;
  const before = await store.outbox.claim(report.messageId);
  if (!before) return { ok: false, reason: "no-such-message" };
  if (!stateAfterReports(before.state, [])) return { ok: false, reason: "never-left" };
  const kept = await store.deliveryReports.keep({ ...report, receivedAt: services.now() });
  if (!kept) return { ok: false, reason: "known" };

  const reports = await store.deliveryReports.list(before.id);
  const after = await settle(services, store, before, reports);
  await suppressFor(services, store, before, report);
  if (context && isLost(after.state) && !isLost(before.state)) {
    await callInstead(services, store, context, after);
  }
  return { ok: true, message: after };
}

async function settle(
  services: Services,
  store: Store,
  before: Message,
  reports: readonly KeptReport[],
): Promise<Message> {
  const deciding = decidingReport(reports);
  const state = stateAfterReports(
    before.state,
    reports.map(({ said }) => said),
  );
  if (!state || !deciding) return before;
  // What the server itself said stays where no report says more.
  const decides = stateAfterReports("handed_over", [deciding.said]) === state;
  const { code, words } = decides ? deciding : { code: null, words: null };
  await store.deliveryReports.settle(before.id, { state, code, words, at: services.now() });
  return (await store.outbox.find(before.id)) ?? before;
}

async function suppressFor(
  services: Services,
  store: Store,
  message: Message,
  { said, addressIsDead }: DeliveryReport,
) {
  const kind = said === "complaint" ? "complaint" : said === "hard-bounce" ? "hard" : null;
  if (!kind || (kind === "hard" && !addressIsDead)) return;
  await store.suppressions.suppress(message.recipientAddress, kind, services.now(), message.id);
}
