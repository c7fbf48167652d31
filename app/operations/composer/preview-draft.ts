import { dayIn } from "#app/domain/clock/day-in-zone.ts";
import { writtenParts } from "#app/domain/composer/draft-parts.ts";
import { findingKey, isOverridden, mayOverride } from "#app/domain/composer/overrides.ts";
import { findPromises } from "#app/domain/reading/promises.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Sayable } from "../ports/composer.ts";
import type { Services, Store } from "../services.ts";
import type { DraftPreview, ShownPromise } from "../views/composer-preview.ts";
import { unfinishedness } from "./judge-draft.ts";
import { letterOfDraft } from "./letter-of-draft.ts";
import { readComposed } from "./read-composed.ts";

/** Where the link of a preview leads: nowhere. */
export function sampleAddress({ settings }: Services): string {
  return `${settings.publicUrl}/hidden-here`;
}

const openForMs = 45_000;

/**
 * A draft as it would leave: the mail, the reading, the promises in it. Changes nothing but the note
 * of who has the draft open (`editor`). Null when there is no such case.
 */
export async function previewDraft(
  services: Services,
  reference: string,
  draft: Sayable & { readonly id: string },
  editor: string | null,
): Promise<DraftPreview | null> {
  const read = await services.transaction(async (store) => {
    const context = await findContext(store, reference);
    return context && readAll(services, store, context, draft, editor);
  });
  if (!read) return null;
  const { letter, ...rest } = read;
  return { ...rest, mail: letter && (await services.previewMail(letter)) };
}

async function readAll(
  services: Services,
  store: Store,
  context: CaseContext,
  draft: Sayable & { readonly id: string },
  editor: string | null,
) {
  const address = sampleAddress(services);
  const letter = await letterOfDraft(services, store, context, draft, address);
  const found = await readComposed(services, store, context, draft);
  const overrides = await store.composedDrafts.listOverrides(draft.id);
  const findings = found.map((finding) => ({
    ...finding,
    key: findingKey(finding),
    settled: isOverridden(finding, overrides),
    mayOverride: mayOverride(finding),
  }));
  const now = services.now();
  const since = new Date(now.getTime() - openForMs);
  if (editor) await store.composedDrafts.noteEditor(draft.id, editor, now);
  const others = editor ? await store.composedDrafts.listOtherEditors(draft.id, editor, since) : [];
  const unfinished = unfinishedness(draft);
  return { letter, findings, unfinished, promises: promisesIn(context, draft, now), others };
}

/** The promises of the text that are not written down yet (R7). */
function promisesIn({ customer }: CaseContext, draft: Sayable, now: Date): ShownPromise[] {
  // A gift card's message says nothing else (R18).
  if (draft.moment === "gift-card" || draft.moment === "heads-up") return [];
  const today = dayIn(customer.timeZone, now);
  const known = new Set(draft.promises.map(({ what }) => what));
  const written = Object.entries(writtenParts(draft.moment, draft.parts));
  // What a promise's own mail promises is recorded as it leaves.
  const read = written.filter(([part]) => draft.moment !== "promise" || part !== "what");
  return read.flatMap(([part, text]) =>
    findPromises(text, customer.locale, today)
      .filter(({ words }) => !known.has(words.trim()))
      .map(({ words, hedged, due }) => ({
        part,
        hedged,
        words: words.trim(),
        on: due?.on ?? null,
      })),
  );
}

/** The case with its people, not locked. */
export async function findContext(store: Store, reference: string): Promise<CaseContext | null> {
  const caseFile = await store.caseFiles.findByReference(reference);
  const customer = caseFile && (await store.customers.find(caseFile.customerId));
  const owner = caseFile && (await store.staff.find(caseFile.ownerId));
  return customer && owner ? { caseFile, customer, owner } : null;
}
