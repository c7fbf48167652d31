import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerSignedFile } from "#app/web/portal/answer-file.ts";
import { orBroken } from "#app/web/portal/when-broken.ts";

/** A file of a case, by an address that is good for some minutes and holds no link of the customer's. */
export function loader(door: LoaderFunctionArgs): Promise<Response> {
  const { request, params, context } = door;
  const { services, address } = context;
  const asked = { services, address, request, token: params.signed ?? "" };
  return orBroken(door, () => answerSignedFile(asked));
}

/** Nothing is sent to a file. */
export function action(): Response {
  return new Response("This address is only read.\n", {
    status: 405,
    headers: { Allow: "GET, HEAD" },
  });
}
