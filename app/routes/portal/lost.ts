import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { answerLost } from "#app/web/portal/answer-lost.ts";
import { orBroken } from "#app/web/portal/when-broken.ts";

/** Asks for a mail address; opening it changes nothing (SCN-2). */
export function loader(door: LoaderFunctionArgs): Promise<Response> {
  const { services, address, reportError } = door.context;
  return orBroken(door, () =>
    answerLost({ services, address, request: door.request, reportError }),
  );
}

/** The address: always the same answer. */
export const action = (asked: ActionFunctionArgs) => loader(asked);
