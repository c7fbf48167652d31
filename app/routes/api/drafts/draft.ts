import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { reviseDraft } from "#app/operations/composer/write-draft.ts";
import { requireReference } from "#app/web/api/claim.ts";
import { readDraftWhole } from "#app/web/api/drafts/draft-answers.ts";
import { faultsOfParts, keptParts, ReviseDraft } from "#app/web/api/drafts/draft-inputs.ts";
import { promisesOf } from "#app/web/api/drafts/draft-times.ts";
import { findDraft, mayWrite, onDraft } from "#app/web/api/drafts/on-draft.ts";
import { notFound, wrongFields } from "#app/web/api/problem.ts";
import { read } from "#app/web/api/read.ts";

export function loader(call: LoaderFunctionArgs) {
  const right = { scope: "cases:read", action: "view-desk" } as const;
  return read(call, right, async (services, store) => {
    const reference = requireReference(call);
    const caseFile = await store.caseFiles.findByReference(reference);
    const draft = caseFile && (await findDraft(call, store, caseFile.id));
    if (!draft) throw notFound();
    return readDraftWhole(services, store, reference, draft);
  });
}

export function action(call: ActionFunctionArgs) {
  const rule = { ...mayWrite, schema: ReviseDraft, asRead: true };
  return onDraft(call, rule, async ({ services, body, caller }, draft, reference) => {
    const { parts = {}, promises } = body;
    const faults = faultsOfParts(draft.moment, parts);
    if (faults.length > 0) throw wrongFields(faults);
    const revision = {
      ...{ draftId: draft.id, version: draft.version, parts: keptParts(draft.moment, parts) },
      ...(promises && { promises: promisesOf(services.now(), promises) }),
    };
    return reviseDraft(services, reference, revision, caller.actor);
  });
}
