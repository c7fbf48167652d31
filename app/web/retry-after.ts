import type { HeadersFunction } from "@remix-run/node";

/** Headers of a page whose action may refuse for a while (429): a page drops its action's own. */
export const retryAfterHeaders: HeadersFunction = ({ actionHeaders }) => {
  const wait = actionHeaders.get("Retry-After");
  return { "Cache-Control": "private, no-store", ...(wait ? { "Retry-After": wait } : {}) };
};
