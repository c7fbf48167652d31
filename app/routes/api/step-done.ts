import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { onlyPost } from "#app/web/api/door.ts";
import { endStepByApi } from "#app/web/api/end-step.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  return endStepByApi(call, "done");
}
