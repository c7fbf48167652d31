import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { withdrawOptions } from "#app/operations/options/settle-options.ts";
import { change } from "#app/web/api/change.ts";
import { answerOptions } from "#app/web/api/choice-answers.ts";
import { choiceRefusal } from "#app/web/api/choice-refusals.ts";
import { requireCaseOf, requireId } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { WithdrawOptionsByApi } from "#app/web/api/read-inputs.ts";
import { sayBecause } from "#app/web/api/say-because.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = {
    scope: "cases:write",
    action: "post-update",
    schema: WithdrawOptionsByApi,
  } as const;
  return change(call, rule, async (asked) => {
    const { store, body, caller } = asked;
    const id = requireId(call);
    const reference = await requireCaseOf(store, await store.optionRounds.find(id));
    const { because } = body;
    const withdrawn = await sayBecause(asked, reference, (inside) =>
      withdrawOptions(inside, id, { because }, caller.actor),
    );
    if (!withdrawn.ok) throw choiceRefusal(withdrawn.reason);
    return answerOptions(withdrawn.round, 200);
  });
}
