import type { StaffActor } from "#app/domain/actor.ts";
import type { ComposedMoment } from "#app/domain/composer/composed-moments.ts";
import { cleanParts, type DraftParts, sameParts } from "#app/domain/composer/draft-parts.ts";
import type { ComposedDraft } from "../ports/composer.ts";
import type { Services } from "../services.ts";
import { isOfItsCase } from "./judge-draft.ts";
import { changed, type KeptWords, keepWords } from "./keep-words.ts";
import { holdAgain } from "./save-draft.ts";
import { startParts } from "./start-parts.ts";

type Words = {
  readonly parts: DraftParts;
  readonly promises: ComposedDraft["promises"];
};

export type WrittenDraft =
  | { readonly ok: true; readonly draft: ComposedDraft; readonly isNew: boolean }
  | {
      readonly ok: false;
      readonly reason: "draft-there-already" | "about-nothing" | Refused["reason"];
      readonly draft: ComposedDraft | null;
    };
type Refused = Exclude<KeptWords, { kept: true }>;

/**
 * Begins a draft for a program. A part that is not given begins as it does on the composer's page, with
 * the case's facts. The same again is the draft there is; another one of its moment is refused.
 */
export async function beginDraft(
  services: Services,
  reference: string,
  wish: Words & { readonly moment: ComposedMoment; readonly aboutId: string | null },
  actor: StaffActor,
): Promise<WrittenDraft> {
  const { moment, aboutId, promises } = wish;
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found", draft: null };
    if (!(await isOfItsCase(store, context.caseFile, { moment, aboutId }))) {
      return { ok: false, reason: "about-nothing", draft: null };
    }
    const parts = {
      ...(await startParts(services, store, context, { moment, aboutId })),
      ...wish.parts,
    };
    const input = { draftId: services.newId(), version: 0, moment, parts };
    const begun = { ...input, ...(aboutId && { aboutId }) };
    const kept = await keepWords(services, store, context, begun, actor.id);
    if (kept.kept) {
      const draft = { ...kept.draft, promises };
      await store.composedDrafts.save(draft);
      return { ok: true, draft, isNew: true };
    }
    const { draft } = kept;
    const same = draft && sameParts(draft.parts, cleanParts(moment, parts));
    if (same) return { ok: true, draft, isNew: false };
    return { ok: false, reason: "draft-there-already", draft };
  });
}

/** What of a draft is to be changed; what is left out stays. */
type Revision = Partial<Words> & { readonly draftId: string; readonly version: number };

/** Writes parts of a draft anew. Held, what was written last is what leaves, or it comes back. */
export async function reviseDraft(
  services: Services,
  reference: string,
  { draftId, version, ...given }: Revision,
  actor: StaffActor,
): Promise<WrittenDraft> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    const known = context && (await store.composedDrafts.find(draftId));
    if (!known || known.caseId !== context.caseFile.id) {
      return { ok: false, reason: "not-found", draft: null };
    }
    const parts = cleanParts(known.moment, { ...known.parts, ...given.parts });
    const promises = given.promises ?? known.promises;
    const says = JSON.stringify([known.promises]) === JSON.stringify([promises]);
    if (says && sameParts(known.parts, parts)) return { ok: true, draft: known, isNew: false };
    if (known.state === "sent" || known.state === "discarded") {
      return { ok: false, reason: "left-already", draft: known };
    }
    if (known.version !== version) return { ok: false, reason: "edited-meanwhile", draft: known };
    const edit = { parts, promises, by: actor.id, at: services.now() };
    const draft = changed(known, edit);
    await store.composedDrafts.save(draft);
    const after = await holdAgain(services, store, context, draft, actor);
    return { ok: true, draft: after, isNew: false };
  });
}
