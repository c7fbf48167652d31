import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { keepPromise } from "#app/operations/promises/keep-promise.ts";
import { NothingSent } from "#app/web/api/care-paths.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { changePromise } from "#app/web/api/promise-change.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  return changePromise(call, NothingSent, (services, id, { actor }) =>
    keepPromise(services, id, actor),
  );
}
