import { senderOf, theSystem } from "#app/domain/actor.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { ComposedDraft } from "../ports/composer.ts";
import type { NewMessage } from "../ports/outbox.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import type { CameBack } from "./came-back.ts";
import { judgeDraft } from "./judge-draft.ts";
import { sayDraft } from "./say-draft.ts";
import { backToOpen } from "./take-back.ts";

/**
 * Lets go what was held until now: each is said in a transaction of its own, and its held message is
 * what leaves. What can no longer be said comes back as a draft, with the reason.
 * @returns how many were let go or came back; call again until it is 0
 * @throws AggregateError with every fault of ours, after those drafts came back as well
 */
export async function releaseHeld(services: Services, limit = 50): Promise<number> {
  const due = await services.look(({ composedDrafts }) =>
    composedDrafts.listToRelease(services.now(), limit),
  );
  const faults: unknown[] = [];
  let settled = 0;
  for (const { id } of due) {
    const done = await release(services, id).catch(async (fault: unknown) => {
      faults.push(fault);
      // It must not be tried again every second: a person looks at it.
      return bringBack(services, id, "fault-of-ours");
    });
    settled += done ? 1 : 0;
  }
  if (faults.length > 0) throw new AggregateError(faults, "drafts that could not leave");
  return settled;
}

/** False when somebody took it back, or another worker was faster. */
async function release(services: Services, draftId: string): Promise<boolean> {
  const why = await services.transaction(async (store) => {
    const claimed = await claimDue(services, store, draftId);
    if (!claimed) return "not-due";
    const { context, draft } = claimed;
    const by = draft.sentBy ?? draft.editedBy;
    const leaving = { senderId: by, at: services.now() };
    const judged = await judgeDraft(services, store, context, draft, leaving);
    if (!judged.ok) return judged.reason;
    const way = throughHeld(store, draft.messageId, by);
    const kind = draft.sentThrough ?? "staff";
    const actor = { ...senderOf(by, draft.sentKey), kind };
    const said = await sayDraft(services, way.store, context, draft, actor);
    if (!said.ok) return said.reason;
    // Nothing new to say, or a call instead: then the held message is of no use.
    if (draft.messageId && !way.used()) await store.heldMail.cancel(draft.messageId);
    await store.composedDrafts.save({ ...draft, state: "sent" });
    return null;
  });
  if (why === "not-due") return false;
  return why === null || bringBack(services, draftId, why);
}

async function claimDue(services: Services, store: Store, draftId: string) {
  const seen = await store.composedDrafts.find(draftId);
  const context = seen && (await store.caseFiles.claim(seen.caseId));
  const draft = context && (await store.composedDrafts.find(draftId));
  if (!context || draft?.state !== "held") return null;
  const isDue = draft.leavesAt !== null && draft.leavesAt <= services.now();
  return isDue ? { context, draft } : null;
}

async function bringBack(services: Services, draftId: string, why: CameBack): Promise<boolean> {
  return services.transaction(async (store) => {
    const claimed = await claimDue(services, store, draftId);
    if (!claimed) return false;
    await comeBack(services, store, claimed.context, claimed.draft, why);
    return true;
  });
}

async function comeBack(
  services: Services,
  store: Store,
  context: CaseContext,
  draft: ComposedDraft,
  why: CameBack,
) {
  await backToOpen(store, draft, why);
  await record(services, store, context, theSystem, [
    { type: "draft-came-back", draftId: draft.id, moment: draft.moment, why },
  ]);
}

/** The store whose next mail to the customer is the held one, let go. */
function throughHeld(store: Store, messageId: string | null, by: string) {
  let used = messageId === null;
  const put = async (...messages: readonly NewMessage[]) => {
    for (const message of messages) {
      if (!used && messageId && isTheLetter(message)) {
        used = true;
        const signed = { ...message, createdBy: by };
        if (!(await store.heldMail.release(messageId, signed))) {
          throw new Error("the message was no longer held");
        }
      } else await store.outbox.put(message);
    }
  };
  return { store: { ...store, outbox: { ...store.outbox, put } }, used: () => used };
}

/** A credit that does not fit the resolution has a mail of its own, written before it. */
function isTheLetter({ customerId, kind }: NewMessage): boolean {
  return customerId !== null && kind !== "credit-issued";
}
