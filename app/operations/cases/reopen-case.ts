import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { prose } from "../fields.ts";
import { linkEnd, openLinkDays } from "../letterhead.ts";
import { clockAfterOurWord } from "../our-word.ts";
import type { CaseContext } from "../ports/cases.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";

export const ReopenCase = z.object({ why: prose("why it is open again", 5000) });

export type ReopenedCase =
  | { readonly ok: true; readonly caseFile: CaseFile }
  | { readonly ok: false; readonly reason: "not-found" | "already-open" };

/** It was not put right after all: the clock runs again, follow-ups of the old resolution fall. */
export async function reopenCase(
  services: Services,
  caseId: string,
  { why }: z.output<typeof ReopenCase>,
  actor: Actor,
): Promise<ReopenedCase> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claim(caseId);
    if (!context) return { ok: false, reason: "not-found" };
    if (isOpen(context.caseFile.status)) return { ok: false, reason: "already-open" };
    return { ok: true, caseFile: await reopenIn(services, store, context, { why }, actor) };
  });
}

/** Reopens a case that is over and claimed, within a transaction of the caller's. */
export async function reopenIn(
  services: Services,
  store: Store,
  context: CaseContext,
  { why }: z.output<typeof ReopenCase>,
  actor: Actor,
): Promise<CaseFile> {
  const { caseFile } = context;
  const now = services.now();
  const working = { ...context, caseFile: { ...caseFile, status: "working" as const } };
  const changed = await store.caseFiles.change(caseFile.id, {
    status: "working",
    resolvedAt: null,
    closedAt: null,
    ...(await clockAfterOurWord(services, store, working, now)),
  });
  await store.keptCustomers.cancel(caseFile.id);
  await store.followUps.cancelPlanned(caseFile.id, "case-reopened", now);
  await store.links.extend(caseFile.id, linkEnd(now, openLinkDays));
  await record(services, store, { ...context, caseFile: changed }, actor, [
    { type: "case-reopened", why },
    { type: "status-changed", from: caseFile.status, to: "working" },
  ]);
  return changed;
}
