import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { takeEscalation } from "#app/operations/escalation/take-escalation.ts";
import { NothingSent } from "#app/web/api/care-paths.ts";
import { careRefusal } from "#app/web/api/care-refusals.ts";
import { change } from "#app/web/api/change.ts";
import { requireId } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { presentEscalation } from "#app/web/api/ladder-answers.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { scope: "cases:write", action: "post-update", schema: NothingSent } as const;
  return change(call, rule, async ({ services, caller }) => {
    const actor = { ...caller.actor, id: caller.key.staffId };
    const taken = await takeEscalation(services, requireId(call), actor);
    if (!taken.ok) throw careRefusal(taken.reason);
    const body = JSON.stringify(presentEscalation(taken.escalation));
    return { status: 200, body, headers: {} };
  });
}
