import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { SettleReadBack, settleReadBack } from "#app/operations/cases/settle-read-back.ts";
import { answerCase } from "#app/web/api/case-answer.ts";
import { change } from "#app/web/api/change.ts";
import { requireCase } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { refusal } from "#app/web/api/refusals.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { scope: "cases:write", action: "post-update", schema: SettleReadBack } as const;
  return change(call, rule, async ({ services, store, body, caller }) => {
    const reference = await requireCase(call, store);
    const settled = await settleReadBack(services, reference, body, caller.actor);
    if (!settled.ok) throw refusal(settled.reason);
    return answerCase(services, store, reference, 200);
  });
}
