import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { writeBroadcast } from "#app/operations/broadcasts/write-broadcast.ts";
import { change } from "#app/web/api/change.ts";
import { requireId } from "#app/web/api/claim.ts";
import { requireReadVersion } from "#app/web/api/etag.ts";
import { notFound } from "#app/web/api/problem.ts";
import { answerBroadcast, readBroadcastWhole } from "#app/web/api/problems/broadcast-answers.ts";
import { ReviseBroadcast } from "#app/web/api/problems/broadcast-inputs.ts";
import { problemRefusal } from "#app/web/api/problems/known-problem-refusals.ts";
import { mayRead, mayWriteToMany } from "#app/web/api/problems/rights.ts";
import { read } from "#app/web/api/read.ts";

export function loader(call: LoaderFunctionArgs) {
  return read(call, mayRead, async (services, store) => {
    const broadcast = await store.broadcasts.find(requireId(call));
    if (!broadcast) throw notFound();
    return readBroadcastWhole(services, store, broadcast);
  });
}

export function action(call: ActionFunctionArgs) {
  const rule = { ...mayWriteToMany, schema: ReviseBroadcast };
  return change(call, rule, async ({ services, store, body, caller }) => {
    // Not locked here: the problem comes first, or two would wait for each other.
    const known = await store.broadcasts.find(requireId(call));
    if (!known) throw notFound();
    requireReadVersion(call.request, known.version);
    const { id, problemId, version } = known;
    const readingReason = known.readingReason ?? undefined;
    const kept = { moment: known.moment, words: { ...known.words }, readingReason };
    const given = Object.entries(body).filter(([name, it]) => it || name === "readingReason");
    const input = { ...kept, ...Object.fromEntries(given), id, version };
    const written = await writeBroadcast(services, problemId, input, caller.actor);
    if (!written.ok) throw problemRefusal(written);
    return answerBroadcast(services, store, written.broadcast, 200);
  });
}
