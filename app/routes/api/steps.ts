import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { AddStep, addStep } from "#app/operations/promises/add-step.ts";
import { answerStep } from "#app/web/api/care-answers.ts";
import { careRefusal } from "#app/web/api/care-refusals.ts";
import { change } from "#app/web/api/change.ts";
import { requireCase } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { scope: "cases:write", action: "post-update", schema: AddStep } as const;
  return change(call, rule, async ({ services, store, body, caller }) => {
    const reference = await requireCase(call, store);
    const added = await addStep(services, reference, body, caller.actor);
    if (!added.ok) throw careRefusal(added.reason);
    return answerStep(added.step, added.promise, 201);
  });
}
