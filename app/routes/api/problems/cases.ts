import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { parseCaseReference } from "#app/domain/cases/reference.ts";
import { linkCase } from "#app/operations/problems/link-case.ts";
import { change } from "#app/web/api/change.ts";
import { requireId } from "#app/web/api/claim.ts";
import { digest } from "#app/web/api/etag.ts";
import { notFound, wrongFields } from "#app/web/api/problem.ts";
import { answerProblem, presentLinked } from "#app/web/api/problems/known-problem-answers.ts";
import { LinkCase, LinkedCasesQuery } from "#app/web/api/problems/known-problem-inputs.ts";
import { nextOf, readPage } from "#app/web/api/problems/known-problem-list.ts";
import { mayRead, mayWrite } from "#app/web/api/problems/rights.ts";
import { read } from "#app/web/api/read.ts";

export function loader(call: LoaderFunctionArgs) {
  return read(call, mayRead, async (_, store) => {
    const id = requireId(call);
    if (!(await store.problems.find(id))) throw notFound();
    const asked = readPage(call.request, LinkedCasesQuery);
    const page = await store.problems.listLinked(id, asked);
    const next = nextOf(page, asked, ({ linkedAt: at, caseId }) => ({ at, id: caseId }));
    const body = JSON.stringify({ items: page.map(presentLinked), next });
    return { body, etag: `"${digest(body)}"` };
  });
}

export function action(call: ActionFunctionArgs) {
  const rule = { ...mayWrite, schema: LinkCase };
  return change(call, rule, async ({ services, store, body, caller }) => {
    const id = requireId(call);
    if (!(await store.problems.find(id))) throw notFound();
    const reference = parseCaseReference(body.reference) ?? "";
    const linked = await linkCase(services, reference, id, caller.actor);
    if (!linked.ok) throw wrongFields([{ field: "reference", message: "There is no such case." }]);
    return answerProblem(store, id, 200);
  });
}
