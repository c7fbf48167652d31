import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { beginChoice } from "#app/operations/options/settle-options.ts";
import { NothingSent } from "#app/web/api/care-paths.ts";
import { change } from "#app/web/api/change.ts";
import { answerOptions } from "#app/web/api/choice-answers.ts";
import { choiceRefusal } from "#app/web/api/choice-refusals.ts";
import { requireId } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { scope: "cases:write", action: "post-update", schema: NothingSent } as const;
  return change(call, rule, async ({ services, caller }) => {
    const begun = await beginChoice(services, requireId(call), caller.actor);
    if (!begun.ok) throw choiceRefusal(begun.reason);
    return answerOptions(begun.round, 200);
  });
}
