import type { StaffActor } from "#app/domain/actor.ts";
import type { ComposedDraft } from "../ports/composer.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import type { CameBack } from "./came-back.ts";

export type TakenBack =
  | { readonly ok: true; readonly draft: ComposedDraft }
  | { readonly ok: false; readonly reason: "not-found" | "left-already" };

/**
 * Takes back what is held: nothing leaves, and the draft is open again. Who was first, the sender or
 * the taker-back, is decided by the lock of the case and the state of the row.
 */
export async function takeBack(
  services: Services,
  draftId: string,
  actor: StaffActor,
): Promise<TakenBack> {
  return services.transaction(async (store) => {
    const seen = await store.composedDrafts.find(draftId);
    const context = seen && (await store.caseFiles.claim(seen.caseId));
    const draft = context && (await store.composedDrafts.find(draftId));
    if (!draft) return { ok: false, reason: "not-found" };
    // Pressed twice: it is back already.
    if (draft.state === "open") return { ok: true, draft };
    if (draft.state !== "held") return { ok: false, reason: "left-already" };
    const open = await backToOpen(store, draft, null);
    const { moment } = draft;
    await record(services, store, context, actor, [{ type: "mail-taken-back", draftId, moment }]);
    return { ok: true, draft: open };
  });
}

/** A held draft is open again, and its message will never leave. */
export async function backToOpen(
  store: Store,
  draft: ComposedDraft,
  cameBack: CameBack | null,
): Promise<ComposedDraft> {
  const { messageId } = draft;
  if (messageId && !(await store.heldMail.cancel(messageId))) {
    throw new Error("a held draft whose message is no longer held");
  }
  const gone = { sentBy: null, sentThrough: null, sentKey: null, leavesAt: null };
  const open = { ...draft, ...gone, messageId: null, state: "open", cameBack } as const;
  await store.composedDrafts.save(open);
  return open;
}
