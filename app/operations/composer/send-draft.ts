import type { StaffActor } from "#app/domain/actor.ts";
import { type LeaveWish, leaveTime } from "#app/domain/composer/leave-time.ts";
import type { Finding } from "#app/domain/reading/finding.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { ComposedDraft } from "../ports/composer.ts";
import type { RefusedBy } from "../refused-by.ts";
import type { Services, Store } from "../services.ts";
import { holdDraft, sentBy } from "./hold-draft.ts";
import { judgeDraft, type WhyNot } from "./judge-draft.ts";
import { type DraftInput, keepWords } from "./keep-words.ts";
import { sayDraft } from "./say-draft.ts";

export type SentDraft =
  /** `leavesAt` null: it is out already. */
  | { readonly ok: true; readonly draft: ComposedDraft; readonly leavesAt: Date | null }
  | {
      readonly ok: false;
      readonly reason:
        | "not-found"
        | "edited-meanwhile"
        | "left-already"
        | "leaves-in-the-past"
        | "leaves-too-late"
        | "not-with-second-reader"
        | "same-person"
        | WhyNot
        | RefusedBy<typeof sayDraft>;
      /** The draft as it is kept: nothing typed is lost. */
      readonly draft: ComposedDraft | null;
      readonly findings: readonly Finding[];
    };

/**
 * Sends a draft: its words are saved, read (errors stop it, R13) and held for the hold window or until
 * the time that was wished, in which it can be taken back. A stale page sends nothing.
 */
export async function sendDraft(
  services: Services,
  reference: string,
  input: DraftInput,
  wish: LeaveWish,
  actor: StaffActor,
): Promise<SentDraft> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return refused("not-found", null);
    const kept = await keepWords(services, store, context, input, actor.id);
    if (!kept.kept) return refused(kept.reason, kept.draft);
    const { draft } = kept;
    // Pressed twice: it is on its way.
    if (draft.state === "sent") return { ok: true, draft, leavesAt: null };
    return letGo(services, store, context, draft, wish, actor);
  });
}

/** Lets a saved draft go, on a case that is claimed: held, or said at once where nothing is held. */
export async function letGo(
  services: Services,
  store: Store,
  context: CaseContext,
  draft: ComposedDraft,
  wish: LeaveWish,
  by: StaffActor,
): Promise<SentDraft> {
  const { holdSeconds } = services.settings;
  const { timeZone } = context.customer;
  const now = services.now();
  const leaves = leaveTime(wish, { now, holdSeconds, timeZone });
  if (!leaves.ok) return refused(leaves.reason, draft);
  const judged = await judgeDraft(services, store, context, draft, {
    senderId: by.id,
    at: leaves.at,
  });
  if (!judged.ok) return { ok: false, reason: judged.reason, draft, findings: judged.findings };
  if (leaves.at > now) {
    const held = await holdDraft(services, store, context, draft, { by, at: leaves.at });
    return { ok: true, draft: held, leavesAt: leaves.at };
  }
  const said = await sayDraft(services, store, context, draft, by);
  if (!said.ok) return refused(said.reason, draft);
  const sent = { ...draft, ...sentBy(by), leavesAt: now, state: "sent" } as const;
  await store.composedDrafts.save(sent);
  return { ok: true, draft: sent, leavesAt: null };
}

type Refused = Extract<SentDraft, { readonly ok: false }>;

function refused(reason: Refused["reason"], draft: ComposedDraft | null): Refused {
  return { ok: false, reason, draft, findings: [] };
}
