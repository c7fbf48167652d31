import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { takeBack } from "#app/operations/composer/take-back.ts";
import { NothingSent } from "#app/web/api/care-paths.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { mayWrite, onDraft } from "#app/web/api/drafts/on-draft.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { ...mayWrite, schema: NothingSent, asRead: false };
  return onDraft(call, rule, ({ services, caller }, { id }) =>
    takeBack(services, id, caller.actor),
  );
}
