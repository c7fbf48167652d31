import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { askAccommodation } from "#app/operations/accommodations/ask-accommodation.ts";
import { AskAccommodation } from "#app/operations/accommodations/asked-accommodation.ts";
import { answerAccommodation } from "#app/web/api/accommodation-answer.ts";
import { change } from "#app/web/api/change.ts";
import { requireCase } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { refusal } from "#app/web/api/refusals.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const right = { scope: "accommodations:ask", action: "request-accommodation" } as const;
  return change(call, { ...right, schema: AskAccommodation }, async (asked) => {
    const { services, store, body, caller } = asked;
    const reference = await requireCase(call, store);
    // A program that gives no reason of its own for the amount has given one for the request.
    const rangeWhy = body.rangeWhy ?? body.why.slice(0, 2000);
    const wish = { ...body, rangeWhy };
    const done = await askAccommodation(services, reference, wish, caller.actor);
    if (!done.ok) throw refusal(done.reason);
    return answerAccommodation(done.accommodation, done.created ? 201 : 200);
  });
}
