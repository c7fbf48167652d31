import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { answerLost } from "#app/web/portal/answer-lost.ts";

/** Asks for a mail address; opening it changes nothing (SCN-2). */
export function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const { services, address, reportError } = context;
  return answerLost({ services, address, request, reportError });
}

/** The address: always the same answer. */
export const action = (asked: ActionFunctionArgs) => loader(asked);
