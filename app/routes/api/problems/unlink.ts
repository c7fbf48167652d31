import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { unlinkCase } from "#app/operations/problems/link-case.ts";
import { NothingSent } from "#app/web/api/care-paths.ts";
import { change } from "#app/web/api/change.ts";
import { requireId, requireReference } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { notFound } from "#app/web/api/problem.ts";
import { answerProblem } from "#app/web/api/problems/known-problem-answers.ts";
import { mayWrite } from "#app/web/api/problems/rights.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { ...mayWrite, schema: NothingSent };
  return change(call, rule, async ({ services, store, caller }) => {
    const id = requireId(call);
    const unlinked = await unlinkCase(services, requireReference(call), id, caller.actor);
    if (!unlinked.ok) throw notFound();
    return answerProblem(store, id, 200);
  });
}
