import { z } from "zod";
import type { StaffActor } from "#app/domain/actor.ts";
import { mendText } from "#app/domain/composer/mend-text.ts";
import { findingKey, mayOverride, overriddenWords } from "#app/domain/composer/overrides.ts";
import { certaintyNames } from "#app/domain/promises/promise.ts";
import { type DueProblem, dueProblem } from "#app/domain/promises/promise-due.ts";
import type { Finding } from "#app/domain/reading/finding.ts";
import { instant, prose } from "../fields.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { ComposedDraft, PromiseInText } from "../ports/composer.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { changed, type DraftInput, keepWords } from "./keep-words.ts";
import { readComposed } from "./read-composed.ts";
import { backToOpen } from "./take-back.ts";

export type ChangedDraft =
  | { readonly ok: true; readonly draft: ComposedDraft }
  | {
      readonly ok: false;
      readonly reason:
        | "not-found"
        | "edited-meanwhile"
        | "left-already"
        | "finding-unknown"
        | "never-overridden"
        | DueProblem;
      readonly draft: ComposedDraft | null;
    };

type Change = (store: Store, context: CaseContext, draft: ComposedDraft) => Promise<ChangedDraft>;

/** Saves the words that came with it, then does something to the draft. */
async function onDraft(
  services: Services,
  reference: string,
  input: DraftInput,
  actor: StaffActor,
  change: Change,
): Promise<ChangedDraft> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found", draft: null };
    const kept = await keepWords(services, store, context, input, actor.id);
    if (!kept.kept) return { ok: false, reason: kept.reason, draft: kept.draft };
    return change(store, context, kept.draft);
  });
}

export const OverrideReason = prose("why it stays as it is", 1000);

/** Leaves a finding as it is, with a reason that is kept (R13). A gift card is never left (R18). */
export function overrideFinding(
  services: Services,
  reference: string,
  input: DraftInput,
  { key, reason }: { readonly key: string; readonly reason: string },
  actor: StaffActor,
): Promise<ChangedDraft> {
  return onDraft(services, reference, input, actor, async (store, context, draft) => {
    const finding = await findFinding(services, store, context, draft, key);
    if (!finding) return { ok: false, reason: "finding-unknown", draft };
    const { rule } = finding;
    if (!mayOverride(finding)) return { ok: false, reason: "never-overridden", draft };
    const words = overriddenWords(finding);
    const at = services.now();
    const override = { rule, words, reason, byId: actor.id, at };
    await store.composedDrafts.keepOverride(draft.id, override);
    await record(services, store, context, actor, [
      { type: "reading-overridden", draftId: draft.id, rule, reason },
    ]);
    return { ok: true, draft };
  });
}

/** Puts the better phrase in the place of the words that were found. */
export function fixFinding(
  services: Services,
  reference: string,
  input: DraftInput,
  key: string,
  actor: StaffActor,
): Promise<ChangedDraft> {
  return onDraft(services, reference, input, actor, async (store, context, draft) => {
    const finding = await findFinding(services, store, context, draft, key);
    if (!finding || finding.suggestion === null) return { ok: true, draft };
    const { part, start, end, suggestion } = finding;
    const mended = mendText(draft.parts[part] ?? "", { start, end, suggestion });
    const parts = { ...draft.parts, [part]: mended.trim() };
    return keepChange(services, store, draft, { parts, by: actor.id });
  });
}

async function findFinding(
  services: Services,
  store: Store,
  context: CaseContext,
  draft: ComposedDraft,
  key: string,
): Promise<Finding | undefined> {
  const findings = await readComposed(services, store, context, draft);
  return findings.find((finding) => findingKey(finding) === key);
}

export const PromiseOfText = z.strictObject({
  what: prose("what is promised", 2000),
  dueAt: instant,
  certainty: z.enum(certaintyNames, `Say how sure it is: ${certaintyNames.join(", ")}.`),
});

/** Writes down a promise of the text, to be recorded as the mail leaves (R7). */
export function promiseInDraft(
  services: Services,
  reference: string,
  input: DraftInput,
  promise: z.output<typeof PromiseOfText>,
  actor: StaffActor,
): Promise<ChangedDraft> {
  return onDraft(services, reference, input, actor, async (store, _, draft) => {
    const problem = dueProblem({ from: null, at: promise.dueAt }, services.now());
    if (problem) return { ok: false, reason: problem, draft };
    const { what, certainty } = promise;
    const dueAt = promise.dueAt.toISOString();
    const others = draft.promises.filter((other) => other.what !== what);
    const promises: PromiseInText[] = [...others, { what, certainty, dueAt }].slice(-20);
    return keepChange(services, store, draft, { promises, by: actor.id });
  });
}

/** Takes a promise off the draft again. */
export function unpromiseInDraft(
  services: Services,
  reference: string,
  input: DraftInput,
  at: number,
  actor: StaffActor,
): Promise<ChangedDraft> {
  return onDraft(services, reference, input, actor, async (store, _, draft) => {
    const promises = draft.promises.filter((_promise, index) => index !== at);
    return keepChange(services, store, draft, { promises, by: actor.id });
  });
}

/** Throws a draft away. What was said before stays in the story; the draft is kept for the books. */
export async function discardDraft(
  services: Services,
  draftId: string,
): Promise<{ readonly ok: boolean }> {
  return services.transaction(async (store) => {
    const seen = await store.composedDrafts.find(draftId);
    const context = seen && (await store.caseFiles.claim(seen.caseId));
    const draft = context && (await store.composedDrafts.find(draftId));
    if (!draft || draft.state === "held" || draft.state === "sent") return { ok: false };
    await store.composedDrafts.save({ ...draft, state: "discarded" });
    return { ok: true };
  });
}

type Edit = Pick<Parameters<typeof changed>[1], "parts" | "promises" | "by">;

// Held, it comes back first: what is changed here is read again before it leaves.
async function keepChange(
  services: Services,
  store: Store,
  draft: ComposedDraft,
  edit: Edit,
): Promise<ChangedDraft> {
  if (draft.state === "sent" || draft.state === "discarded") {
    return { ok: false, reason: "left-already", draft };
  }
  const open = draft.state === "held" ? await backToOpen(store, draft, null) : draft;
  const after = changed(open, { ...edit, at: services.now() });
  await store.composedDrafts.save(after);
  return { ok: true, draft: after };
}
