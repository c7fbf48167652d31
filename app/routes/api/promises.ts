import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { makePromise } from "#app/operations/promises/make-promise.ts";
import { answerPromise } from "#app/web/api/care-answers.ts";
import { careRefusal } from "#app/web/api/care-refusals.ts";
import { change } from "#app/web/api/change.ts";
import { requireCase } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { MakePromiseByApi } from "#app/web/api/read-inputs.ts";
import { sayRead } from "#app/web/api/say-read.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { scope: "cases:write", action: "post-update", schema: MakePromiseByApi } as const;
  return change(call, rule, async (asked) => {
    const { store, body, caller } = asked;
    const reference = await requireCase(call, store);
    const { readingReason: _, ...promise } = body;
    const { what, update = "", dueAt, certainty } = promise;
    // Said in a contact or an update, the promise is in its words; else it has a mail of its own.
    const parts = { before: update, what, dueAt: dueAt.toISOString(), certainty };
    const fields = { before: "update", what: "what" };
    const said = { reference, moment: "promise", parts, fields } as const;
    const made = await sayRead(asked, said, (inside) =>
      makePromise(inside, reference, promise, caller.actor),
    );
    if (!made.ok) throw careRefusal(made.reason);
    return answerPromise(made.promise, made.created ? 201 : 200);
  });
}
