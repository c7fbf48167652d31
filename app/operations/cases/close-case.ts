import type { Actor } from "#app/domain/actor.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { keptDueAt } from "#app/domain/figures/kept-customer.ts";
import { closedLinkDays, linkEnd } from "../letterhead.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";

export type ClosedCase =
  | { readonly ok: true; readonly caseFile: CaseFile }
  | { readonly ok: false; readonly reason: "not-found" | "not-resolved" };

/** Checked with the customer. Her link stays good for 90 days more (CAP-3); follow-ups still come. */
export async function closeCase(
  services: Services,
  caseId: string,
  actor: Actor,
): Promise<ClosedCase> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claim(caseId);
    if (!context) return { ok: false, reason: "not-found" };
    const { caseFile } = context;
    if (caseFile.status === "closed") return { ok: true, caseFile };
    if (caseFile.status !== "resolved") return { ok: false, reason: "not-resolved" };
    const now = services.now();
    const changed = await store.caseFiles.change(caseId, { status: "closed", closedAt: now });
    await store.links.extend(caseId, linkEnd(now, closedLinkDays));
    await store.keptCustomers.plan(caseId, keptDueAt(now));
    await record(services, store, { ...context, caseFile: changed }, actor, [
      { type: "case-closed" },
      { type: "status-changed", from: "resolved", to: "closed" },
    ]);
    return { ok: true, caseFile: changed };
  });
}
