import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import {
  AnswerStillCustomer,
  answerStillCustomer,
} from "#app/operations/figures/answer-still-customer.ts";
import { answerCase } from "#app/web/api/case-answer.ts";
import { change } from "#app/web/api/change.ts";
import { requireCase } from "#app/web/api/claim.ts";
import { answer, requireMethod } from "#app/web/api/door.ts";
import { refusal } from "#app/web/api/refusals.ts";

export function loader(call: LoaderFunctionArgs) {
  return answer(call, async () => {
    requireMethod(call, "PUT");
    throw new Error("a loader is not asked for a PUT");
  });
}

export function action(call: ActionFunctionArgs) {
  const right = { scope: "cases:write", action: "post-update" } as const;
  const rule = { ...right, method: "PUT", schema: AnswerStillCustomer } as const;
  return change(call, rule, async ({ services, store, body, caller }) => {
    const reference = await requireCase(call, store);
    const said = await answerStillCustomer(services, reference, body, caller.actor);
    if (!said.ok) throw refusal(said.reason);
    return answerCase(services, store, reference, 200);
  });
}
