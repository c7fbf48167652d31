import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { LogContact, logContact } from "#app/operations/cases/log-contact.ts";
import { answerCase } from "#app/web/api/case-answer.ts";
import { change } from "#app/web/api/change.ts";
import { requireCase } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { refusal } from "#app/web/api/refusals.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { scope: "cases:write", action: "post-update", schema: LogContact } as const;
  return change(call, rule, async ({ services, store, body, caller }) => {
    const reference = await requireCase(call, store);
    const done = await logContact(services, reference, body, caller.actor);
    if (!done.ok) throw refusal(done.reason);
    return answerCase(services, store, reference, 201);
  });
}
