import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { movePromise } from "#app/operations/promises/move-promise.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { changePromiseRead } from "#app/web/api/promise-change.ts";
import { MovePromiseByApi } from "#app/web/api/read-inputs.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  return changePromiseRead(
    call,
    MovePromiseByApi,
    ({ because, dueAt, certainty }) => ({
      moment: "promise-moved",
      parts: { why: because, dueAt: dueAt.toISOString(), certainty },
      fields: { why: "because" },
    }),
    (inside, id, { body: { readingReason: _, ...move }, actor }) =>
      movePromise(inside, id, move, actor),
  );
}
