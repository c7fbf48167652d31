import type { ComposedDraft } from "../ports/composer.ts";
import type { Store } from "../services.ts";

/** Drafts of a case that have not left, the newest first. */
export async function liveDrafts(store: Store, caseId: string) {
  const live = await store.composedDrafts.listLive(caseId);
  const names = await namesOf(store, live);
  return live.map((draft) => shownDraft(draft, names));
}

/** A draft as a page shows it: dates as text. */
export function shownDraft(draft: ComposedDraft, names: ReadonlyMap<string, string>) {
  const { id, version, moment, aboutId, parts, promises, state, cameBack, messageId } = draft;
  return {
    ...{ id, version, moment, aboutId, parts, promises, state, cameBack, messageId },
    editedBy: names.get(draft.editedBy) ?? "",
    editedAt: draft.editedAt.toISOString(),
    leavesAt: draft.leavesAt?.toISOString() ?? null,
    approvedBy: draft.approvedBy && (names.get(draft.approvedBy) ?? ""),
    /** Who may not be its second reader. */
    writerIds: [draft.editedBy, ...(draft.submittedBy ? [draft.submittedBy] : [])],
  };
}

/** Names of those who wrote and read these drafts. */
export async function namesOf(store: Store, drafts: readonly ComposedDraft[]) {
  const ids = new Set(
    drafts.flatMap(({ editedBy, approvedBy }) => [editedBy, approvedBy ?? editedBy]),
  );
  const names = new Map<string, string>();
  for (const id of ids) {
    const person = await store.staff.find(id);
    if (person) names.set(id, person.name);
  }
  return names;
}
