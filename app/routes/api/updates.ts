import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { PostUpdate, postUpdate } from "#app/operations/cases/post-update.ts";
import { answerCase } from "#app/web/api/case-answer.ts";
import { change } from "#app/web/api/change.ts";
import { requireCase } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { refusal } from "#app/web/api/refusals.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { scope: "cases:write", action: "post-update", schema: PostUpdate } as const;
  return change(call, rule, async ({ services, store, body, caller }) => {
    const reference = await requireCase(call, store);
    const done = await postUpdate(services, reference, body, caller.actor);
    if (!done.ok) throw refusal(done.reason);
    return answerCase(services, store, reference, 201);
  });
}
