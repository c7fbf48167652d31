import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { answerUnsubscribe } from "#app/web/portal/answer-unsubscribe.ts";

/** A page with a button: opening it changes nothing (SCN-2). */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { services, address } = context;
  return answerUnsubscribe({ services, address, request, token: params.token ?? "" });
}

/** The button, or a mailbox on its own (RFC 8058). */
export const action = (asked: ActionFunctionArgs) => loader(asked);
