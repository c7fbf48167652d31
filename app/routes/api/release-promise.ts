import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { onlyPost } from "#app/web/api/door.ts";
import { takeBack } from "#app/web/api/take-promise-back.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  return takeBack(call, "release");
}
