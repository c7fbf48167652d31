import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { type CaseStatus, caseStatuses, isOpen } from "#app/domain/cases/case-status.ts";
import { lateness, nextUpdateDue } from "#app/domain/clock/next-update.ts";
import type { Severity } from "#app/domain/clock/severity.ts";
import type { CaseChanges } from "./ports/cases.ts";
import type { Services } from "./services.ts";

type Standing = { readonly severity: Severity; readonly status: CaseStatus };

/**
 * The clock after a word of ours (R6): it starts anew with every word the customer can see, stops
 * while truly waiting for her, and ends with the case.
 */
export function clockAfterOurWord(
  { settings }: Services,
  { severity, status }: Standing,
  lastWordAt: Date,
): Required<Pick<CaseChanges, "lastWordAt" | "nextUpdateDueAt">> {
  const owed = caseStatuses[status].updatesOwed;
  const wait = {
    askedAt: lastWordAt,
    customerWasTold: true,
    answeredAt: null,
    othersCanGoOn: false,
  };
  const nextUpdateDueAt = nextUpdateDue({
    lastWordAt,
    severity,
    cadenceOverride: null,
    wait: owed || !isOpen(status) ? null : wait,
    endedAt: isOpen(status) ? null : lastWordAt,
    calendar: settings.calendar,
  });
  return { lastWordAt, nextUpdateDueAt };
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
