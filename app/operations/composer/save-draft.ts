import type { Services } from "../services.ts";
import { holdDraft } from "./hold-draft.ts";
import { judgeDraft } from "./judge-draft.ts";
import { type DraftInput, type KeptWords, keepWords } from "./keep-words.ts";
import type { StaffActor } from "./send-draft.ts";
import { backToOpen } from "./take-back.ts";

/**
 * Saves a draft. While it is held, what was edited last is what leaves; an edit that the reading or
 * the second reader would stop takes it back.
 */
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
    if (!kept.kept || kept.draft.state !== "held") return kept;
    const { draft } = kept;
    const at = draft.leavesAt ?? services.now();
    const leaving = { senderId: actor.id, at };
    const judged = await judgeDraft(services, store, context, draft, leaving);
    if (judged.ok) {
      const held = await holdDraft(services, store, context, draft, { by: actor.id, at });
      return { kept: true, draft: held };
    }
    return { kept: true, draft: await backToOpen(store, draft, judged.reason) };
  });
}
