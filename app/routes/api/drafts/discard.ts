import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { discardDraft } from "#app/operations/composer/change-draft.ts";
import { NothingSent } from "#app/web/api/care-paths.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { mayWrite, onDraft } from "#app/web/api/drafts/on-draft.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { ...mayWrite, schema: NothingSent, asRead: false };
  return onDraft(call, rule, async ({ services }, draft) => {
    const { ok } = await discardDraft(services, draft.id);
    if (!ok) return { ok: false, reason: "left-already" };
    return { ok: true, draft: { ...draft, state: "discarded" } };
  });
}
