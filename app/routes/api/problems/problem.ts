import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { keepProblem } from "#app/operations/problems/keep-problem.ts";
import { change } from "#app/web/api/change.ts";
import { requireId } from "#app/web/api/claim.ts";
import { requireReadVersion } from "#app/web/api/etag.ts";
import { notFound } from "#app/web/api/problem.ts";
import { answerProblem, readProblem } from "#app/web/api/problems/known-problem-answers.ts";
import { ownerIdOf, ReviseProblem, revised } from "#app/web/api/problems/known-problem-inputs.ts";
import { problemRefusal } from "#app/web/api/problems/known-problem-refusals.ts";
import { mayRead, mayWrite } from "#app/web/api/problems/rights.ts";
import { read } from "#app/web/api/read.ts";

export function loader(call: LoaderFunctionArgs) {
  return read(call, mayRead, (_, store) => readProblem(store, requireId(call)));
}

export function action(call: ActionFunctionArgs) {
  const rule = { ...mayWrite, schema: ReviseProblem };
  return change(call, rule, async ({ services, store, body, caller }) => {
    const problem = await store.problems.claim(requireId(call));
    if (!problem) throw notFound();
    requireReadVersion(call.request, problem.version);
    const { owner, ...changes } = body;
    const input = revised(problem, { ...changes, ...(await ownerIdOf(store, owner)) });
    const kept = await keepProblem(services, problem, input, caller.actor);
    if (!kept.ok) throw problemRefusal(kept);
    return answerProblem(store, problem.id, 200);
  });
}
