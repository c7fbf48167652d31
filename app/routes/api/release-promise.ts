import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { takePromiseBack } from "#app/operations/promises/take-promise-back.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { changePromiseRead } from "#app/web/api/promise-change.ts";
import { TakePromiseBackByApi } from "#app/web/api/read-inputs.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  return changePromiseRead(
    call,
    TakePromiseBackByApi,
    ({ because }) => ({ moment: "delay", parts: { why: because }, fields: { why: "because" } }),
    (inside, id, { body: { because }, actor }) =>
      takePromiseBack(inside, id, { way: "release", because }, actor),
  );
}
