import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { sendBroadcast } from "#app/operations/broadcasts/send-broadcast.ts";
import { change } from "#app/web/api/change.ts";
import { requireId } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { requireReadVersion } from "#app/web/api/etag.ts";
import { notFound } from "#app/web/api/problem.ts";
import { answerBroadcast } from "#app/web/api/problems/broadcast-answers.ts";
import { SendCounted } from "#app/web/api/problems/broadcast-inputs.ts";
import { problemRefusal } from "#app/web/api/problems/known-problem-refusals.ts";
import { maySendToMany } from "#app/web/api/problems/rights.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { ...maySendToMany, schema: SendCounted };
  return change(call, rule, async ({ services, store, body, caller }) => {
    const known = await store.broadcasts.find(requireId(call));
    if (!known) throw notFound();
    requireReadVersion(call.request, known.version);
    const wish = { ...body, version: known.version };
    const sent = await sendBroadcast(services, known.id, wish, caller.actor);
    if (!sent.ok) throw problemRefusal(sent);
    return answerBroadcast(services, store, sent.broadcast, 200);
  });
}
