import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { addStep } from "#app/operations/promises/add-step.ts";
import { answerStep } from "#app/web/api/care-answers.ts";
import { careRefusal } from "#app/web/api/care-refusals.ts";
import { change } from "#app/web/api/change.ts";
import { requireCase } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { AddStepByApi } from "#app/web/api/read-inputs.ts";
import { sayRead } from "#app/web/api/say-read.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { scope: "cases:write", action: "post-update", schema: AddStepByApi } as const;
  return change(call, rule, async (asked) => {
    const { store, body, caller } = asked;
    const reference = await requireCase(call, store);
    const { readingReason: _, ...step } = body;
    const { what, why = "", dueAt, certainty = "likely" } = step;
    const due = dueAt ? { dueAt: dueAt.toISOString(), certainty } : {};
    const parts = { what, after: why, ...due };
    const said = { reference, moment: "promise", parts, fields: { after: "why" } } as const;
    const added = await sayRead(asked, said, (inside) =>
      addStep(inside, reference, step, caller.actor),
    );
    if (!added.ok) throw careRefusal(added.reason);
    return answerStep(added.step, added.promise, 201);
  });
}
