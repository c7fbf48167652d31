import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { sendDraft } from "#app/operations/composer/send-draft.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { SendDraft } from "#app/web/api/drafts/draft-inputs.ts";
import { wishIn } from "#app/web/api/drafts/draft-times.ts";
import { inputOf, maySend, onDraft } from "#app/web/api/drafts/on-draft.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { ...maySend, schema: SendDraft, asRead: true };
  return onDraft(call, rule, ({ services, body, caller }, draft, reference) =>
    sendDraft(services, reference, inputOf(draft), wishIn(body), caller.actor),
  );
}
