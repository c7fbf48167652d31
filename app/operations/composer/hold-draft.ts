import type { StaffActor } from "#app/domain/actor.ts";
import { readerOf } from "../letterhead.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { ComposedDraft } from "../ports/composer.ts";
import type { NewMessage } from "../ports/outbox.ts";
import type { Services, Store } from "../services.ts";
import { letterOfDraft } from "./letter-of-draft.ts";

type Leaving = { readonly by: StaffActor; readonly at: Date };

/**
 * Holds a draft until its time: its mail stands in the outbox as "held", where no worker takes it
 * (CMP-6). Held already, what leaves is replaced. Without an address only the draft waits.
 */
export async function holdDraft(
  services: Services,
  store: Store,
  context: CaseContext,
  draft: ComposedDraft,
  { by, at }: Leaving,
): Promise<ComposedDraft> {
  const message = await messageOf(services, store, context, draft, { by, at });
  const messageId = message ? await putHeld(store, draft, message) : null;
  const sent = { ...sentBy(by), leavesAt: at, messageId };
  const held = { ...draft, ...sent, state: "held" } as const;
  await store.composedDrafts.save(held);
  return held;
}

/** Who sends it, as its row keeps it: what leaves later is said in their name. */
export function sentBy({ kind, id, keyId }: StaffActor) {
  return { sentBy: id, sentThrough: kind, sentKey: keyId ?? null };
}

async function putHeld(store: Store, draft: ComposedDraft, message: NewMessage): Promise<string> {
  const { messageId } = draft;
  if (messageId && (await store.heldMail.rewrite(messageId, message))) return messageId;
  return store.heldMail.hold(message);
}

async function messageOf(
  services: Services,
  store: Store,
  context: CaseContext,
  draft: ComposedDraft,
  { by, at }: Leaving,
): Promise<NewMessage | null> {
  const { customer, caseFile } = context;
  if (!customer.email) return null;
  const { head } = await readerOf(services, store, context);
  const letter = await letterOfDraft(services, store, context, draft, head.statusUrl);
  if (!letter) return null;
  return {
    ...letter,
    once: `draft:${draft.id}:${services.newId()}`,
    caseId: caseFile.id,
    customerId: customer.id,
    to: { name: customer.name, address: customer.email },
    locale: customer.locale,
    createdAt: services.now(),
    dueAt: at,
    createdBy: by.id,
  };
}
