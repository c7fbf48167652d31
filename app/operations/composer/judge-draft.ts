import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { waitsForReadBack } from "#app/domain/cases/read-back.ts";
import { composedMoment } from "#app/domain/composer/composed-moments.ts";
import { approvedText, bodyOf, partsWanting } from "#app/domain/composer/draft-parts.ts";
import { type DraftAbout, isTimeFor } from "#app/domain/composer/moment-row.ts";
import { stoppers } from "#app/domain/composer/overrides.ts";
import { isApproved, needsSecondReader } from "#app/domain/composer/second-reader.ts";
import type { Finding } from "#app/domain/reading/finding.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { ComposedDraft } from "../ports/composer.ts";
import type { Services, Store } from "../services.ts";
import { standsAgainst, unfitFacts } from "./acting/fit-acting.ts";
import { readComposed } from "./read-composed.ts";
import { readResolution } from "./read-resolution.ts";

export type WhyNot =
  | "nothing-written"
  | "case-is-over"
  | "not-resolved"
  | "parts-missing"
  | "needed-part-empty"
  | "read-back-open"
  | "say-by-is-past"
  | "about-nothing"
  | "follow-ups-stopped"
  | "no-new-time"
  | "promise-before-it-leaves"
  | "reading-errors"
  | "needs-second-reader"
  | NonNullable<ReturnType<typeof unfitFacts>>
  | NonNullable<Awaited<ReturnType<typeof standsAgainst>>>;

export type Judgement =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: WhyNot; readonly findings: readonly Finding[] };

/** Whether a draft may leave then: what it says, the reading (R13), the second reader. */
export async function judgeDraft(
  services: Services,
  store: Store,
  context: CaseContext,
  draft: ComposedDraft,
  leaving: { readonly senderId: string; readonly at: Date },
): Promise<Judgement> {
  const unfit = unfitness(context, draft, leaving.at);
  if (unfit) return { ok: false, reason: unfit, findings: [] };
  if (!(await isOfItsCase(store, context.caseFile, draft))) {
    return { ok: false, reason: "about-nothing", findings: [] };
  }
  const against = await standsAgainst(services, store, context, draft);
  if (against) return { ok: false, reason: against, findings: [] };
  const { stoppable } = composedMoment(draft.moment);
  if (stoppable && (await store.customers.hasStoppedFollowUps(context.customer.id))) {
    return { ok: false, reason: "follow-ups-stopped", findings: [] };
  }
  const found = await readComposed(services, store, context, draft);
  const findings = stoppers(found, await store.composedDrafts.listOverrides(draft.id));
  if (findings.length > 0) return { ok: false, reason: "reading-errors", findings };
  const role = await store.composedDrafts.roleOf(leaving.senderId);
  const sensitive = await store.composedDrafts.isSensitive(draft.caseId);
  if (needsSecondReader(role, sensitive) && !isApproved(draft, await hashOf(draft))) {
    return { ok: false, reason: "needs-second-reader", findings: [] };
  }
  return { ok: true };
}

function unfitness(context: CaseContext, draft: ComposedDraft, at: Date): WhyNot | null {
  const { moment, parts, aboutId, promises } = draft;
  const row = composedMoment(moment);
  const open = isOpen(context.caseFile.status);
  const unfinished = unfinishedness(draft);
  if (unfinished === "nothing-written") return unfinished;
  if (!isTimeFor(row, open)) return open ? "not-resolved" : "case-is-over";
  if (row.about && !aboutId) return "about-nothing";
  if (unfinished) return unfinished;
  if (promises.some(({ dueAt }) => new Date(dueAt) <= at)) return "promise-before-it-leaves";
  if (moment === "resolution") return unfitResolution(context, draft, at);
  // Told in time it moves (R7); so the new time has to be one to come when it leaves.
  if (moment === "promise-moved" && !(new Date(parts.dueAt ?? "") > at)) return "no-new-time";
  return unfitFacts(draft, at);
}

function unfitResolution({ caseFile }: CaseContext, { parts }: ComposedDraft, at: Date) {
  const { sayBy = "", whyNotAgain } = parts;
  if (waitsForReadBack(caseFile)) return "read-back-open";
  if (!readResolution(parts, caseFile.fault).success) return "parts-missing";
  return whyNotAgain === "" && sayBy < at.toISOString().slice(0, 10) ? "say-by-is-past" : null;
}

/** What is still to be written, whoever sends it and when; null when nothing is. */
export function unfinishedness({
  moment,
  parts,
}: Pick<ComposedDraft, "moment" | "parts">): "nothing-written" | "needed-part-empty" | null {
  if (bodyOf(moment, parts) === "") return "nothing-written";
  return partsWanting(moment, parts).length > 0 ? "needed-part-empty" : null;
}

/** What it is about belongs to its own case: through one case nothing is said on another. */
export async function isOfItsCase(
  store: Store,
  { id, teamId }: CaseFile,
  { moment, aboutId }: Pick<ComposedDraft, "moment" | "aboutId">,
): Promise<boolean> {
  const { about } = composedMoment(moment);
  if (about === null || !aboutId) return true;
  if (about === "plan") {
    const plan = await store.backupPlans.find(aboutId);
    return plan !== null && plan.retiredAt === null && (!plan.teamId || plan.teamId === teamId);
  }
  const it = await findAbout(store, about, aboutId);
  return it?.caseId === id;
}

async function findAbout(store: Store, about: Exclude<DraftAbout, "plan">, id: string) {
  if (about === "errand") return store.partners.findAsk(id);
  if (about === "gift-card" || about === "coming-gift-card") {
    const given = await store.accommodations.find(id);
    return given?.kind === "gift-card" ? given : null;
  }
  return about === "appointment" ? store.appointments.find(id) : store.promises.find(id);
}

/** SHA-256 of everything in a draft that the customer gets. */
export async function hashOf(draft: ComposedDraft): Promise<string> {
  const bytes = new TextEncoder().encode(approvedText(draft));
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
