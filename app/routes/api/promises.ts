import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { MakePromise, makePromise } from "#app/operations/promises/make-promise.ts";
import { answerPromise } from "#app/web/api/care-answers.ts";
import { careRefusal } from "#app/web/api/care-refusals.ts";
import { change } from "#app/web/api/change.ts";
import { requireCase } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { scope: "cases:write", action: "post-update", schema: MakePromise } as const;
  return change(call, rule, async ({ services, store, body, caller }) => {
    const reference = await requireCase(call, store);
    const made = await makePromise(services, reference, body, caller.actor);
    if (!made.ok) throw careRefusal(made.reason);
    return answerPromise(made.promise, made.created ? 201 : 200);
  });
}
