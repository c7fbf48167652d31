import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { approveDraft } from "#app/operations/composer/second-reading.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { SendDraft } from "#app/web/api/drafts/draft-inputs.ts";
import { wishIn } from "#app/web/api/drafts/draft-times.ts";
import { maySend, onDraft } from "#app/web/api/drafts/on-draft.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { ...maySend, schema: SendDraft, asRead: true };
  return onDraft(call, rule, ({ services, body, caller }, { id, version }) =>
    approveDraft(services, id, { version, wish: wishIn(body) }, caller.actor),
  );
}
