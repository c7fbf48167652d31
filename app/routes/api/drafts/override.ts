import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { overrideFinding } from "#app/operations/composer/change-draft.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { OverrideFinding } from "#app/web/api/drafts/draft-inputs.ts";
import { inputOf, mayWrite, onDraft } from "#app/web/api/drafts/on-draft.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { ...mayWrite, schema: OverrideFinding, asRead: false };
  return onDraft(call, rule, ({ services, body, caller }, draft, reference) => {
    const { finding: key, reason } = body;
    return overrideFinding(services, reference, inputOf(draft), { key, reason }, caller.actor);
  });
}
