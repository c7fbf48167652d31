import type { StaffActor } from "#app/domain/actor.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import type { LeaveWish } from "#app/domain/composer/leave-time.ts";
import { mayBeSecondReader } from "#app/domain/composer/second-reader.ts";
import type { ComposedDraft } from "../ports/composer.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";
import { hashOf, unfinishedness } from "./judge-draft.ts";
import { type DraftInput, keepWords } from "./keep-words.ts";
import { readResolution } from "./read-resolution.ts";
import { letGo, type SentDraft } from "./send-draft.ts";

/**
 * Hands a draft to a second reader: from a role that only writes, or on a sensitive case. What has a
 * needed part empty is not hers to finish: it is refused as it would be on sending.
 */
export async function askSecondReader(
  services: Services,
  reference: string,
  input: DraftInput,
  actor: StaffActor,
): Promise<SentDraft> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found", draft: null, findings: [] };
    const kept = await keepWords(services, store, context, input, actor.id);
    if (!kept.kept) return { ok: false, reason: kept.reason, draft: kept.draft, findings: [] };
    const { draft } = kept;
    if (draft.state !== "open") return { ok: true, draft, leavesAt: null };
    const unfinished = unfinishedness(draft) ?? partsMissing(context.caseFile, draft);
    if (unfinished) return { ok: false, reason: unfinished, draft, findings: [] };
    const submittedAt = services.now();
    const waiting = {
      ...draft,
      state: "second-reading",
      submittedBy: actor.id,
      submittedAt,
    } as const;
    await store.composedDrafts.save(waiting);
    const { id: draftId, moment } = draft;
    await record(services, store, context, actor, [
      { type: "second-reader-asked", draftId, moment },
    ]);
    return { ok: true, draft: waiting, leavesAt: null };
  });
}

/** An explanation has all its parts before somebody else reads it (R19). */
function partsMissing({ fault }: CaseFile, { moment, parts }: ComposedDraft) {
  const isWhole = moment !== "resolution" || readResolution(parts, fault).success;
  return isWhole ? null : "parts-missing";
}

/**
 * The second reader lets it go as it stands. It must be another person than who wrote or handed it
 * over; what is approved is a hash of this version's text, so that an edit afterwards voids it.
 */
export async function approveDraft(
  services: Services,
  draftId: string,
  { version, wish }: { readonly version: number; readonly wish: LeaveWish },
  actor: StaffActor,
): Promise<SentDraft> {
  return services.transaction(async (store) => {
    const seen = await store.composedDrafts.find(draftId);
    const context = seen && (await store.caseFiles.claim(seen.caseId));
    const draft = context && (await store.composedDrafts.find(draftId));
    const refuse = <Reason extends string>(reason: Reason) =>
      ({ ok: false, reason, draft, findings: [] }) as const;
    if (!draft) return refuse("not-found");
    if (draft.state === "held" || draft.state === "sent") return refuse("left-already");
    if (draft.version !== version) return refuse("edited-meanwhile");
    if (draft.state !== "second-reading") return refuse("not-with-second-reader");
    const role = await store.composedDrafts.roleOf(actor.id);
    if (!mayBeSecondReader(draft, actor.id, role)) return refuse("same-person");
    const approvedHash = await hashOf(draft);
    const approved = { ...draft, approvedBy: actor.id, approvedHash };
    const { moment } = draft;
    await store.composedDrafts.save(approved);
    await record(services, store, context, actor, [
      { type: "second-reader-approved", draftId, moment },
    ]);
    return letGo(services, store, context, approved, wish, actor);
  });
}

/** Marks a case so that a second person reads what leaves for its customer; or takes the mark off. */
export async function markSensitive(
  services: Services,
  reference: string,
  sensitive: boolean,
  actor: StaffActor,
): Promise<{ readonly ok: boolean }> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false };
    const { id } = context.caseFile;
    if ((await store.composedDrafts.isSensitive(id)) === sensitive) return { ok: true };
    await store.composedDrafts.setSensitive(id, sensitive);
    await record(services, store, context, actor, [{ type: "sensitive-marked", sensitive }]);
    return { ok: true };
  });
}
