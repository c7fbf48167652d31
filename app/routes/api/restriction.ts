import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { SetRestriction, setRestriction } from "#app/operations/cases/set-restriction.ts";
import { answerCase } from "#app/web/api/case-answer.ts";
import { change } from "#app/web/api/change.ts";
import { requireCase } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { refusal } from "#app/web/api/refusals.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { scope: "cases:write", action: "restrict-page", schema: SetRestriction } as const;
  return change(call, rule, async ({ services, store, body, caller }) => {
    const reference = await requireCase(call, store);
    const set = await setRestriction(services, reference, body, caller.actor);
    if (!set.ok) throw refusal(set.reason);
    return answerCase(services, store, reference, 200);
  });
}
