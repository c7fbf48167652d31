import type { Services } from "#app/operations/services.ts";
import type { LinkedCase } from "#app/operations/views/portal/customer-page.ts";

export type OpenedLink =
  | { readonly state: "good"; readonly link: LinkedCase }
  /** Its case is not shown for now: only what says whom to talk to. */
  | { readonly state: "restricted"; readonly link: LinkedCase }
  | { readonly state: "expired" | "revoked"; readonly link: LinkedCase }
  | { readonly state: "unknown" }
  | { readonly state: "busy"; readonly retryAfterSeconds: number };

/**
 * Where a token leads. A bad one is refused without a look for its link, and counts against the
 * address it came from; a good one is never counted, so nobody's guessing locks a customer out.
 */
export async function openLink(
  services: Services,
  token: string,
  address: string,
): Promise<OpenedLink> {
  const id = services.linkTokens.open(token);
  const link = id ? await services.customerPages.findLink(id) : null;
  if (!link) {
    const taken = await services.limits.take("link-guess", address);
    if (taken.ok) return { state: "unknown" };
    return { state: "busy", retryAfterSeconds: taken.retryAfterSeconds };
  }
  if (link.revokedAt) return { state: "revoked", link };
  if (link.expiresAt <= services.now()) return { state: "expired", link };
  return { state: link.isRestricted ? "restricted" : "good", link };
}

/** Whether a link that was good is good no longer. */
export function hasEnded(
  opened: OpenedLink,
): opened is Extract<OpenedLink, { state: "expired" | "revoked" }> {
  return opened.state === "expired" || opened.state === "revoked";
}
