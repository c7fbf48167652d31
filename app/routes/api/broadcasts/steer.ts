import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { steerBroadcast } from "#app/operations/broadcasts/steer-broadcast.ts";
import { change } from "#app/web/api/change.ts";
import { requireId } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { answerBroadcast } from "#app/web/api/problems/broadcast-answers.ts";
import { SteerBroadcast } from "#app/web/api/problems/broadcast-inputs.ts";
import { problemRefusal } from "#app/web/api/problems/known-problem-refusals.ts";
import { maySendToMany } from "#app/web/api/problems/rights.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { ...maySendToMany, schema: SteerBroadcast };
  return change(call, rule, async ({ services, store, body, caller }) => {
    const steered = await steerBroadcast(services, requireId(call), body.move, caller.actor);
    if (!steered.ok) throw problemRefusal(steered);
    return answerBroadcast(services, store, steered.broadcast, 200);
  });
}
