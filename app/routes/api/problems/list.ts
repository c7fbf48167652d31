import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { keepProblem } from "#app/operations/problems/keep-problem.ts";
import { change } from "#app/web/api/change.ts";
import { digest } from "#app/web/api/etag.ts";
import { answerProblem, presentProblems } from "#app/web/api/problems/known-problem-answers.ts";
import {
  NoteProblem,
  ownerIdOf,
  ProblemListQuery,
} from "#app/web/api/problems/known-problem-inputs.ts";
import { nextOf, readPage } from "#app/web/api/problems/known-problem-list.ts";
import { problemRefusal } from "#app/web/api/problems/known-problem-refusals.ts";
import { mayRead, mayWrite } from "#app/web/api/problems/rights.ts";
import { read } from "#app/web/api/read.ts";

export function loader(call: LoaderFunctionArgs) {
  return read(call, mayRead, async (_, store) => {
    const { state = null, ...asked } = readPage(call.request, ProblemListQuery);
    const page = await store.problems.listChanged({ ...asked, state });
    const next = nextOf(page, asked, ({ updatedAt: at, id }) => ({ at, id }));
    const body = JSON.stringify({ items: await presentProblems(store, page), next });
    return { body, etag: `"${digest(body)}"` };
  });
}

export function action(call: ActionFunctionArgs) {
  const rule = { ...mayWrite, schema: NoteProblem };
  return change(call, rule, async ({ services, store, body, caller }) => {
    const { owner, ...wish } = body;
    const known = { id: services.newId(), version: 0 };
    const input = { ...wish, ...(await ownerIdOf(store, owner)) };
    const kept = await keepProblem(services, known, input, caller.actor);
    if (!kept.ok) throw problemRefusal(kept);
    return answerProblem(store, kept.problem.id, 201);
  });
}
