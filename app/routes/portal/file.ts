import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerSignedFile } from "#app/web/portal/answer-file.ts";

/** A file of a case, by an address that is good for some minutes and holds no link of the customer's. */
export function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const { services, address } = context;
  return answerSignedFile({ services, address, request, token: params.signed ?? "" });
}
