import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { type CaseStatus, caseStatuses, isOpen } from "#app/domain/cases/case-status.ts";
import { lateness, nextUpdateDue } from "#app/domain/clock/next-update.ts";
import { type ClockedCase, othersCanGoOn, rulesOf } from "./clock/case-rules.ts";
import type { CaseChanges, CaseContext } from "./ports/cases.ts";
import type { Services, Store } from "./services.ts";

type Clock = Required<Pick<CaseChanges, "lastWordAt" | "nextUpdateDueAt">>;

/**
 * The clock after a word of ours (R6): it starts anew with every word the customer can see, stops
 * while truly waiting for her, and ends with the case. A promise or a partner's errand that is open
 * keeps it running: then she is not the only one the case waits for (R11).
 */
export async function clockAfterOurWord(
  services: Services,
  store: Store,
  { caseFile, customer }: ClockedCase,
  lastWordAt: Date,
): Promise<Clock> {
  const { status, severity, id } = caseFile;
  if (!isOpen(status)) return { lastWordAt, nextUpdateDueAt: null };
  const { calendar, cadence } = await rulesOf(services, store, { caseFile, customer });
  const wait = caseStatuses[status].updatesOwed
    ? null
    : {
        askedAt: lastWordAt,
        customerWasTold: true,
        answeredAt: null,
        othersCanGoOn: await othersCanGoOn(store, id),
      };
  const nextUpdateDueAt = nextUpdateDue({
    lastWordAt,
    severity,
    cadenceOverride: { cadence, reason: "" },
    wait,
    endedAt: null,
    calendar,
  });
  return { lastWordAt, nextUpdateDueAt };
}

/** Says a word now: the clock starts anew, and whether it came late is noted for its mail. */
export async function speak(
  services: Services,
  store: Store,
  context: CaseContext,
): Promise<CaseContext> {
  const now = services.now();
  const clock = await clockAfterOurWord(services, store, context, now);
  const caseFile = await store.caseFiles.change(context.caseFile.id, clock);
  return { ...context, caseFile, isLate: wordIsLate(context.caseFile, now) };
}

/** Where a word of ours leaves a case: writing to the customer moves it on from "received". */
export function statusAfterOurWord(caseFile: CaseFile, wished: CaseStatus | null): CaseStatus {
  if (wished) return wished;
  return caseFile.status === "received" || caseFile.status === "understood"
    ? "working"
    : caseFile.status;
}

/** Whether a word said now comes after the time the customer was shown. */
export function wordIsLate({ nextUpdateDueAt }: CaseFile, now: Date): boolean {
  return lateness(nextUpdateDueAt, now).late;
}
