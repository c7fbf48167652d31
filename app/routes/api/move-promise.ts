import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { MovePromise, movePromise } from "#app/operations/promises/move-promise.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { changePromise } from "#app/web/api/promise-change.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  return changePromise(call, MovePromise, (services, id, { body, actor }) =>
    movePromise(services, id, body, actor),
  );
}
