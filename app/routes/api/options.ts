import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { putOptions } from "#app/operations/options/put-options.ts";
import { change } from "#app/web/api/change.ts";
import { answerOptions } from "#app/web/api/choice-answers.ts";
import { choiceRefusal } from "#app/web/api/choice-refusals.ts";
import { requireCase } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { PutOptionsByApi } from "#app/web/api/read-inputs.ts";
import { sayRead } from "#app/web/api/say-read.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { scope: "cases:write", action: "post-update", schema: PutOptionsByApi } as const;
  return change(call, rule, async (asked) => {
    const { store, body, caller } = asked;
    const reference = await requireCase(call, store);
    const { readingReason: _, ...round } = body;
    const { words = "", options } = round;
    const told = options.flatMap(({ title, words: more, why }) => [title, more, why]);
    const parts = { words, after: told.filter(Boolean).join("\n\n") };
    const said = { reference, moment: "options", parts, fields: { after: "options" } } as const;
    const put = await sayRead(asked, said, (inside) =>
      putOptions(inside, reference, round, caller.actor),
    );
    if (!put.ok) throw choiceRefusal(put.reason);
    return answerOptions(put.round, put.isNew ? 201 : 200);
  });
}
