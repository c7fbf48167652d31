import type { z } from "zod";
import type { DraftInput } from "#app/operations/composer/keep-words.ts";
import type { ComposedDraft } from "#app/operations/ports/composer.ts";
import type { Store } from "#app/operations/services.ts";
import { type Change, change } from "#app/web/api/change.ts";
import { requireId, requireReference } from "#app/web/api/claim.ts";
import type { Call, Right } from "#app/web/api/door.ts";
import { requireReadVersion, requireVersion } from "#app/web/api/etag.ts";
import { notFound } from "#app/web/api/problem.ts";
import { answerDraft } from "./draft-answers.ts";
import { draftRefusal, type Refused } from "./draft-refusals.ts";

/** What writing, and what letting go, asks of a key. */
export const mayWrite = { scope: "drafts:write", action: "write-draft" } as const;
export const maySend = { scope: "drafts:send", action: "post-update" } as const;

type Rule<Schema extends z.ZodType> = Right & {
  readonly schema: Schema;
  /** Whether the caller has to say which version was read (If-Match). */
  readonly asRead: boolean;
};

type Done =
  | { readonly ok: true; readonly draft: ComposedDraft }
  | ({ readonly ok: false } & Refused);

/** Answers a POST that does something to the draft of the address; its case is locked. */
export function onDraft<Schema extends z.ZodType>(
  call: Call,
  rule: Rule<Schema>,
  work: (asked: Change<z.output<Schema>>, draft: ComposedDraft, reference: string) => Promise<Done>,
): Promise<Response> {
  return change(call, rule, async (asked) => {
    const { services, store } = asked;
    const reference = requireReference(call);
    const claimed = await store.caseFiles.claimByReference(reference);
    const draft = claimed && (await findDraft(call, store, claimed.caseFile.id));
    if (!draft) throw notFound();
    const require = rule.asRead ? requireReadVersion : requireVersion;
    require(call.request, draft.version);
    const done = await work(asked, draft, reference);
    if (!done.ok) throw draftRefusal(done);
    return answerDraft(services, store, reference, done.draft, 200);
  });
}

/** A draft as it is kept, as its operations take it. */
export function inputOf({
  id: draftId,
  version,
  moment,
  aboutId,
  parts,
}: ComposedDraft): DraftInput {
  return { draftId, version, moment, parts: { ...parts }, ...(aboutId && { aboutId }) };
}

/** The draft of the address; null when it is another case's. */
export async function findDraft(
  call: Call,
  store: Store,
  caseId: string,
): Promise<ComposedDraft | null> {
  const draft = await store.composedDrafts.find(requireId(call));
  return draft?.caseId === caseId ? draft : null;
}
