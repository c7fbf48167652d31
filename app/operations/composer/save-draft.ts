import type { StaffActor } from "#app/domain/actor.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { ComposedDraft } from "../ports/composer.ts";
import type { Services, Store } from "../services.ts";
import { holdDraft } from "./hold-draft.ts";
import { judgeDraft } from "./judge-draft.ts";
import { type DraftInput, type KeptWords, keepWords } from "./keep-words.ts";
import { backToOpen } from "./take-back.ts";

/** Saves a draft. While it is held, what was edited last is what leaves. */
export async function saveDraft(
  services: Services,
  reference: string,
  input: DraftInput,
  actor: StaffActor,
): Promise<KeptWords> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { kept: false, reason: "not-found", draft: null };
    const kept = await keepWords(services, store, context, input, actor.id);
    if (!kept.kept) return kept;
    return { kept: true, draft: await holdAgain(services, store, context, kept.draft, actor) };
  });
}

/**
 * After an edit of a draft that is held: it is what leaves, unless the reading or the second reader
 * would stop it; then it comes back.
 */
export async function holdAgain(
  services: Services,
  store: Store,
  context: CaseContext,
  draft: ComposedDraft,
  by: StaffActor,
): Promise<ComposedDraft> {
  if (draft.state !== "held") return draft;
  const at = draft.leavesAt ?? services.now();
  const judged = await judgeDraft(services, store, context, draft, { senderId: by.id, at });
  if (!judged.ok) return backToOpen(store, draft, judged.reason);
  return holdDraft(services, store, context, draft, { by, at });
}
