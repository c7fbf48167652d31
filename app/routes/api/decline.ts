import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { DeclineAccommodation } from "#app/operations/accommodations/decide-accommodation.ts";
import { decide } from "#app/web/api/decide.ts";
import { onlyPost } from "#app/web/api/door.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  return decide(call, "decline", DeclineAccommodation);
}
