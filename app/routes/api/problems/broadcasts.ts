import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { writeBroadcast } from "#app/operations/broadcasts/write-broadcast.ts";
import { change } from "#app/web/api/change.ts";
import { requireId } from "#app/web/api/claim.ts";
import { digest } from "#app/web/api/etag.ts";
import { notFound } from "#app/web/api/problem.ts";
import { answerBroadcast, presentBroadcast } from "#app/web/api/problems/broadcast-answers.ts";
import { BeginBroadcast } from "#app/web/api/problems/broadcast-inputs.ts";
import { problemRefusal } from "#app/web/api/problems/known-problem-refusals.ts";
import { mayRead, mayWriteToMany } from "#app/web/api/problems/rights.ts";
import { read } from "#app/web/api/read.ts";

export function loader(call: LoaderFunctionArgs) {
  return read(call, mayRead, async (_, store) => {
    const id = requireId(call);
    if (!(await store.problems.find(id))) throw notFound();
    const broadcasts = await store.broadcasts.listForProblem(id);
    const body = JSON.stringify({ items: broadcasts.map(presentBroadcast) });
    return { body, etag: `"${digest(body)}"` };
  });
}

export function action(call: ActionFunctionArgs) {
  const rule = { ...mayWriteToMany, schema: BeginBroadcast };
  return change(call, rule, async ({ services, store, body, caller }) => {
    const input = { ...body, id: services.newId(), version: 0 };
    const written = await writeBroadcast(services, requireId(call), input, caller.actor);
    if (!written.ok) throw problemRefusal(written);
    return answerBroadcast(services, store, written.broadcast, 201);
  });
}
