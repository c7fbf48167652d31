import { amountForPeople } from "#app/domain/accommodations/amount.ts";
import { headsUpMayBeWorded, mayBeWorded } from "#app/domain/accommodations/gift-wording.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { type ComposedMoment, composedMoment } from "#app/domain/composer/composed-moments.ts";
import { nextMorning } from "#app/domain/composer/leave-time.ts";
import { backupWays, failureKinds } from "#app/domain/escalation/backup-plan.ts";
import { isOwed } from "#app/domain/promises/promise.ts";
import { findContext, previewDraft } from "../composer/preview-draft.ts";
import { startParts } from "../composer/start-parts.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { ComposedDraft } from "../ports/composer.ts";
import type { Services, Store } from "../services.ts";
import { namesOf, shownDraft } from "./live-drafts.ts";

export type ComposerAsk = {
  readonly moment: ComposedMoment;
  readonly aboutId: string | null;
  /** A draft to open by its name: one that is held, or waits for its second reader. */
  readonly draftId: string | null;
};

/** The composer as its page shows it: dates as text. Null when there is no such case. */
export async function composerPage(services: Services, reference: string, ask: ComposerAsk) {
  const read = await services.transaction(async (store) => {
    const context = await findContext(store, reference);
    return context && readPage(services, store, context, ask);
  });
  if (!read) return null;
  const { draft } = read;
  const preview = await previewDraft(services, reference, draft, null);
  return preview && { ...read, preview };
}

export type ComposerPage = NonNullable<Awaited<ReturnType<typeof composerPage>>>;

async function readPage(
  services: Services,
  store: Store,
  context: CaseContext,
  { moment: wished, aboutId: asked, draftId }: ComposerAsk,
) {
  const { caseFile, customer } = context;
  const named = draftId ? await store.composedDrafts.find(draftId) : null;
  const mine = named?.caseId === caseFile.id ? named : null;
  const moment = mine?.moment ?? wished;
  const abouts = await aboutsOf(store, caseFile, moment);
  const aboutId = mine?.aboutId ?? asked ?? abouts[0]?.id ?? null;
  const live = await store.composedDrafts.listLive(caseFile.id);
  const current = mine ?? (await store.composedDrafts.findCurrent(caseFile.id, moment, aboutId));
  const names = await namesOf(store, [...live, ...(current ? [current] : [])]);
  const draft = current
    ? { ...shownDraft(current, names), isSaved: true }
    : { ...(await fresh(services, store, context, { moment, aboutId })), isSaved: false };
  const { name, locale, timeZone, email } = customer;
  return {
    reference: caseFile.reference,
    customer: { name, locale, timeZone, hasAddress: email !== null },
    subject: caseFile.subject,
    problem: caseFile.problem,
    isOpen: isOpen(caseFile.status),
    moment,
    abouts,
    draft,
    live: live.map((each) => shownDraft(each, names)),
    sensitive: await store.composedDrafts.isSensitive(caseFile.id),
    holdSeconds: services.settings.holdSeconds,
    morningAt: nextMorning(services.now(), timeZone).toISOString(),
    now: services.now().toISOString(),
  };
}

async function fresh(
  services: Services,
  store: Store,
  context: CaseContext,
  about: { moment: ComposedMoment; aboutId: string | null },
) {
  const parts = await startParts(services, store, context, about);
  return {
    id: services.newId(),
    version: 0,
    ...about,
    parts,
    promises: [] as ComposedDraft["promises"],
    state: "open" as ComposedDraft["state"],
    ...{ editedBy: "", editedAt: null, leavesAt: null, cameBack: null, approvedBy: null },
    ...{ writerIds: [] as readonly string[], messageId: null as string | null },
  };
}

/** What a mail of this moment can be about. */
async function aboutsOf(store: Store, caseFile: CaseFile, moment: ComposedMoment) {
  const { about } = composedMoment(moment);
  const { id: caseId } = caseFile;
  if (about === null) return [];
  if (about === "plan") return plansOf(store, caseFile);
  if (about === "errand") {
    const asks = await store.partners.listAsks(caseId);
    return asks
      .filter(({ state }) => state === "asked")
      .map(({ id, partnerName, asked }) => ({ id, label: `${partnerName}: ${asked}` }));
  }
  if (about === "appointment") {
    const appointments = await store.appointments.listForCase(caseId);
    return appointments
      .filter(({ state }) => state !== "cancelled")
      .map(({ id, what }) => ({ id, label: what }));
  }
  if (about === "gift-card" || about === "coming-gift-card") {
    const fits = about === "gift-card" ? mayBeWorded : headsUpMayBeWorded;
    const given = (await store.accommodations.listForCase(caseId)).filter(fits);
    return given.map(({ id, amountMinor, currency }) => ({
      id,
      label: amountForPeople(amountMinor, currency),
    }));
  }
  const promises = (await store.promises.listForCase(caseId)).filter(isOwed);
  return promises
    .filter(
      ({ brokenAt }) =>
        about === "owed-promise" || (about === "broken-promise") === (brokenAt !== null),
    )
    .map(({ id, what }) => ({ id, label: what }));
}

/** Plans B that were prepared for this team and are not started on the case. */
async function plansOf(store: Store, { id, teamId }: CaseFile) {
  const started = new Set((await store.backupPlans.listStarted(id)).map(({ planId }) => planId));
  return (await store.backupPlans.list(null))
    .filter((plan) => !started.has(plan.id) && (!plan.teamId || plan.teamId === teamId))
    .map(({ id: planId, failure, way }) => ({
      id: planId,
      label: `${backupWays[way].label} (${failureKinds[failure].label})`,
    }));
}
