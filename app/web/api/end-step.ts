import { endStep } from "#app/operations/promises/end-step.ts";
import { answerStep } from "./care-answers.ts";
import { NothingSent } from "./care-paths.ts";
import { careRefusal } from "./care-refusals.ts";
import { change } from "./change.ts";
import { requireId } from "./claim.ts";
import type { Call } from "./door.ts";

const rule = { scope: "cases:write", action: "post-update", schema: NothingSent } as const;

/** Answers a POST that ends a step: with it, and the promise that stands for it now. */
export function endStepByApi(call: Call, state: "done" | "dropped"): Promise<Response> {
  return change(call, rule, async ({ services, caller }) => {
    const ended = await endStep(services, requireId(call), state, caller.actor);
    if (!ended.ok) throw careRefusal(ended.reason);
    return answerStep(ended.step, ended.promise, 200);
  });
}
