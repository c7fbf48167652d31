import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { postUpdate } from "#app/operations/cases/post-update.ts";
import type { Services } from "#app/operations/services.ts";
import { answerCase } from "#app/web/api/case-answer.ts";
import { change } from "#app/web/api/change.ts";
import { requireCase } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { PostUpdateByApi } from "#app/web/api/read-inputs.ts";
import { refusal } from "#app/web/api/refusals.ts";
import { sayRead } from "#app/web/api/say-read.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { scope: "cases:write", action: "post-update", schema: PostUpdateByApi } as const;
  return change(call, rule, async (asked) => {
    const { services, store, body, caller } = asked;
    const reference = await requireCase(call, store);
    const { readingReason: _, ...update } = body;
    const post = (inside: Services) => postUpdate(inside, reference, update, caller.actor);
    const words = { moment: "update", parts: { news: update.body } } as const;
    const said = { reference, ...words, fields: { news: "body" } };
    // A note for staff is no word to her.
    const done = await (update.visibility === "staff"
      ? post(services)
      : sayRead(asked, said, post));
    if (!done.ok) throw refusal(done.reason);
    return answerCase(services, store, reference, 201);
  });
}
