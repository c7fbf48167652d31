import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { TakePromiseBack, takePromiseBack } from "#app/operations/promises/take-promise-back.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { changePromise } from "#app/web/api/promise-change.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  return changePromise(call, TakePromiseBack, (services, id, { body, actor }) =>
    takePromiseBack(services, id, { way: "withdraw", ...body }, actor),
  );
}
