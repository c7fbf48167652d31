import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { SetTier, setTier } from "#app/operations/customers/set-tier.ts";
import { careRefusal } from "#app/web/api/care-refusals.ts";
import { answerCase } from "#app/web/api/case-answer.ts";
import { change } from "#app/web/api/change.ts";
import { requireCase } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { scope: "cases:write", action: "post-update", schema: SetTier } as const;
  return change(call, rule, async ({ services, store, body, caller }) => {
    const reference = await requireCase(call, store);
    const set = await setTier(services, reference, body, caller.actor);
    if (!set.ok) throw careRefusal(set.reason);
    return answerCase(services, store, reference, 200);
  });
}
