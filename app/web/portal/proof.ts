import { type Closable, proofMinutes } from "#app/domain/privacy/closable.ts";
import type { Services } from "#app/operations/services.ts";
import { closeParts, type ShownPage } from "#app/operations/views/portal/closed-parts.ts";
import type { LinkedCase } from "#app/operations/views/portal/customer-page.ts";
import { url } from "#app/urls.ts";

/** What a browser shows for having typed the number of a page. */
export type Proof = { readonly secret: string; readonly endsAt: Date };

const shape = /(?:^|;\s*)(?:__Secure-)?amends-proof=([A-Za-z0-9_-]{43})(?:;|$)/;

/** The good proof a request carries for this very link; null without one, and then nothing is asked. */
export async function proofOf(
  services: Services,
  { linkId }: Pick<LinkedCase, "linkId">,
  cookies: string | null | undefined,
): Promise<Proof | null> {
  const secret = cookies ? shape.exec(cookies)?.[1] : undefined;
  if (!secret) return null;
  const hash = services.hashProof(linkId, secret);
  const endsAt = await services.customerPages.findProof(linkId, hash);
  return endsAt && endsAt > services.now() ? { secret, endsAt } : null;
}

/** The cookie of a proof: for this page's address alone, and no script reads it. */
export function proofCookie({ settings }: Services, token: string, secret: string): string {
  return cookie(settings.publicUrl, token, secret, proofMinutes * 60);
}

/** Takes the cookie of a proof away. */
export function noProofCookie({ settings }: Services, token: string): string {
  return cookie(settings.publicUrl, token, "", 0);
}

function cookie(publicUrl: string, token: string, value: string, seconds: number): string {
  const isSecure = publicUrl.startsWith("https:");
  const name = isSecure ? "__Secure-amends-proof" : "amends-proof";
  const path = url("portalCase", { token });
  const always = `Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=Lax`;
  return `${name}=${value}; ${always}${isSecure ? "; Secure" : ""}`;
}

/** The page of a link's case as its visitor may see it now. */
export async function showPage(
  services: Services,
  link: LinkedCase,
  proof: Proof | null,
): Promise<ShownPage> {
  const page = await services.customerPages.load(link.caseId);
  const { behindNumber } = await services.brands.of(link.brand);
  const openUntil = behindNumber.length > 0 ? (proof?.endsAt ?? null) : null;
  const { reader, isRestricted } = link;
  return closeParts(page, { reader, behindNumber, openUntil, isRestricted });
}

/** Whether anything of this page lies behind a number, or this part of it. */
export async function isBehindNumber(
  services: Services,
  { brand }: Pick<LinkedCase, "brand">,
  part?: Closable,
): Promise<boolean> {
  const { behindNumber } = await services.brands.of(brand);
  return part ? behindNumber.includes(part) : behindNumber.length > 0;
}

/** Whether a page that lies behind a number, as a whole, is closed to this request. */
export async function isClosedTo(
  services: Services,
  link: LinkedCase,
  request: Request,
): Promise<boolean> {
  if (!(await isBehindNumber(services, link))) return false;
  return (await proofOf(services, link, request.headers.get("cookie"))) === null;
}
