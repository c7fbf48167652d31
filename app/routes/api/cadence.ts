import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { OverrideCadence, overrideCadence } from "#app/operations/clock/override-cadence.ts";
import { careRefusal } from "#app/web/api/care-refusals.ts";
import { answerCase } from "#app/web/api/case-answer.ts";
import { change } from "#app/web/api/change.ts";
import { requireCase } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { scope: "cases:write", action: "post-update", schema: OverrideCadence } as const;
  return change(call, rule, async ({ services, store, body, caller }) => {
    const reference = await requireCase(call, store);
    const set = await overrideCadence(services, reference, body, caller.actor);
    if (!set.ok) throw careRefusal(set.reason);
    return answerCase(services, store, reference, 200);
  });
}
