import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { addAffected } from "#app/operations/problems/add-affected.ts";
import { change } from "#app/web/api/change.ts";
import { requireId } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { AddAffected } from "#app/web/api/problems/known-problem-inputs.ts";
import { problemRefusal } from "#app/web/api/problems/known-problem-refusals.ts";
import { mayWriteToMany } from "#app/web/api/problems/rights.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { ...mayWriteToMany, schema: AddAffected };
  return change(call, rule, async ({ services, body, caller }) => {
    const lines = body.people.map(({ name, email, locale = "" }, at) => ({
      ...{ line: at + 1, row: { name, email, locale } },
    }));
    const done = await addAffected(services, requireId(call), lines, caller.actor);
    if (!done.ok) throw problemRefusal(done);
    const { added, known } = done;
    return { status: 200, body: JSON.stringify({ added, known }), headers: {} };
  });
}
