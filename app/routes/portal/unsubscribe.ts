import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { answerUnsubscribe } from "#app/web/portal/answer-unsubscribe.ts";
import { orBroken } from "#app/web/portal/when-broken.ts";

/** A page with a button: opening it changes nothing (SCN-2). */
export function loader(door: LoaderFunctionArgs) {
  const { request, params, context } = door;
  const { services, address } = context;
  const asked = { services, address, request, token: params.token ?? "" };
  return orBroken(door, () => answerUnsubscribe(asked));
}

/** The button, or a mailbox on its own (RFC 8058). */
export const action = (asked: ActionFunctionArgs) => loader(asked);
