import type { Services, Store } from "#app/operations/services.ts";
import {
  answer,
  type Call,
  type Caller,
  type Right,
  requireCaller,
  requireMethod,
} from "./door.ts";
import { isKnown } from "./etag.ts";

/** JSON text and the tag that stands for it. */
export type Reading = { readonly body: string; readonly etag: string };

/** Answers a GET; 304 when the caller has this very answer already. */
export function read(
  call: Call,
  right: Right,
  work: (services: Services, store: Store, caller: Caller) => Promise<Reading>,
): Promise<Response> {
  return answer(call, async () => {
    requireMethod(call, "GET", "HEAD");
    const caller = await requireCaller(call, right);
    const { services } = call.context;
    const { body, etag } = await services.transaction((store) => work(services, store, caller));
    const headers = { "Cache-Control": "private, no-cache", ETag: etag };
    if (isKnown(call.request, etag)) return new Response(null, { status: 304, headers });
    return new Response(body, { headers: { "Content-Type": "application/json", ...headers } });
  });
}
