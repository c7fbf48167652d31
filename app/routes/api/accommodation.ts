import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { changeAccommodation } from "#app/operations/accommodations/change-accommodation.ts";
import { answerAccommodation } from "#app/web/api/accommodation-answer.ts";
import { change } from "#app/web/api/change.ts";
import { ChangeWish, changedWish } from "#app/web/api/change-wish.ts";
import { requireAccommodation, requireId } from "#app/web/api/claim.ts";
import { notFound } from "#app/web/api/problem.ts";
import { read } from "#app/web/api/read.ts";
import { refusal } from "#app/web/api/refusals.ts";

export function loader(call: LoaderFunctionArgs) {
  const right = { scope: "cases:read", action: "view-desk" } as const;
  return read(call, right, async (_services, store) => {
    const found = await store.accommodations.find(requireId(call));
    if (!found) throw notFound();
    const { body, headers } = answerAccommodation(found, 200);
    return { body, etag: headers.ETag ?? "" };
  });
}

export function action(call: ActionFunctionArgs) {
  const right = { scope: "accommodations:ask", action: "request-accommodation" } as const;
  const rule = { ...right, method: "PATCH", schema: ChangeWish } as const;
  return change(call, rule, async ({ services, store, body, caller }) => {
    const id = await requireAccommodation(call, store);
    const current = await store.accommodations.find(id);
    if (!current) throw notFound();
    const about = { id, version: current.version };
    const wish = changedWish(current, body);
    const done = await changeAccommodation(services, about, wish, caller.actor);
    if (!done.ok) throw refusal(done.reason);
    return answerAccommodation(done.accommodation, done.created ? 201 : 200);
  });
}
