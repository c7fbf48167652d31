import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { PutOptions, putOptions } from "#app/operations/options/put-options.ts";
import { change } from "#app/web/api/change.ts";
import { answerOptions } from "#app/web/api/choice-answers.ts";
import { choiceRefusal } from "#app/web/api/choice-refusals.ts";
import { requireCase } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { scope: "cases:write", action: "post-update", schema: PutOptions } as const;
  return change(call, rule, async ({ services, store, body, caller }) => {
    const reference = await requireCase(call, store);
    const put = await putOptions(services, reference, body, caller.actor);
    if (!put.ok) throw choiceRefusal(put.reason);
    return answerOptions(put.round, put.isNew ? 201 : 200);
  });
}
