import type { RequestHandler } from "express";

/**
 * Addresses that answer without the gate, each with a proof of its own: provider hooks verify a
 * signature, the API a bearer key, one-click unsubscribing a signed token (CSRF-4).
 */
export const gateExemptions = ["/hooks/", "/api/v1/", "/unsubscribe/"] as const;

const harmless = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * The one Origin gate, before Remix: whatever may change something must come from our own pages
 * (CSRF-1 to 3). Sec-Fetch-Site is asked first, because pages sent with `no-referrer` post with
 * `Origin: null`; where a browser does not send it, Origin must be ours.
 * @param refuse answers what came from elsewhere, 403
 */
export function originGate(publicUrl: string, refuse: RequestHandler): RequestHandler {
  const ours = new URL(publicUrl).origin;
  return (request, response, next) => {
    if (harmless.has(request.method)) return next();
    if (gateExemptions.some((prefix) => request.path.startsWith(prefix))) return next();
    const site = request.get("sec-fetch-site");
    const fromUs = site ? site === "same-origin" : request.get("origin") === ours;
    if (fromUs) {
      // Remix compares Origin with Host once more, and refuses the "null" of a page without referrer,
      // and every host a proxy rewrote. The gate has decided; what it decided by goes no further.
      delete request.headers.origin;
      return next();
    }
    refuse(request, response, next);
  };
}
