import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { beginDraft } from "#app/operations/composer/write-draft.ts";
import { change } from "#app/web/api/change.ts";
import { requireReference } from "#app/web/api/claim.ts";
import { answerDraft, presentShort } from "#app/web/api/drafts/draft-answers.ts";
import { BeginDraft, faultsOfParts, keptParts } from "#app/web/api/drafts/draft-inputs.ts";
import { nextDrafts, readDraftPage } from "#app/web/api/drafts/draft-list.ts";
import { draftRefusal } from "#app/web/api/drafts/draft-refusals.ts";
import { promisesOf } from "#app/web/api/drafts/draft-times.ts";
import { mayWrite } from "#app/web/api/drafts/on-draft.ts";
import { digest } from "#app/web/api/etag.ts";
import { notFound, wrongFields } from "#app/web/api/problem.ts";
import { read } from "#app/web/api/read.ts";

export function loader(call: LoaderFunctionArgs) {
  const right = { scope: "cases:read", action: "view-desk" } as const;
  return read(call, right, async (_, store) => {
    const caseFile = await store.caseFiles.findByReference(requireReference(call));
    if (!caseFile) throw notFound();
    const asked = readDraftPage(call.request);
    const page = await store.composedDrafts.listBegun(caseFile.id, asked);
    const body = JSON.stringify({ items: page.map(presentShort), next: nextDrafts(page, asked) });
    return { body, etag: `"${digest(body)}"` };
  });
}

export function action(call: ActionFunctionArgs) {
  const rule = { ...mayWrite, schema: BeginDraft };
  return change(call, rule, async ({ services, store, body, caller }) => {
    const reference = requireReference(call);
    const { moment, aboutId = null, parts } = body;
    const faults = faultsOfParts(moment, parts);
    if (faults.length > 0) throw wrongFields(faults);
    const promises = promisesOf(services.now(), body.promises);
    const wish = { moment, aboutId, parts: keptParts(moment, parts), promises };
    const begun = await beginDraft(services, reference, wish, caller.actor);
    if (!begun.ok) throw draftRefusal(begun);
    return answerDraft(services, store, reference, begun.draft, begun.isNew ? 201 : 200);
  });
}
