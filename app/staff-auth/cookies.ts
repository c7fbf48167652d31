import { createHmac, timingSafeEqual } from "node:crypto";

export type CookieStyle = { readonly prefix: string; readonly secure: boolean };

/**
 * `__Host-` and Secure (SSN-1), but for a trial over plain http: Chromium keeps Secure cookies on
 * 127.0.0.1, other browsers need not, and none does when a phone opens the trial over the local net.
 */
export function cookieStyle(publicUrl: string, trial: boolean): CookieStyle {
  if (trial && publicUrl.startsWith("http://")) return { prefix: "amends", secure: false };
  return { prefix: "__Host-amends", secure: true };
}

/** The `name=value` pair of one cookie, to hand on alone; null when it is not there. */
export function pickCookie(cookieHeader: string | null, name: string): string | null {
  const pairs = (cookieHeader ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`)) ?? null;
}

/** What a signed cookie says: better-auth writes `value.base64(HMAC-SHA-256)`, URL-encoded. */
export function readSignedCookie(
  cookieHeader: string | null,
  name: string,
  secret: string,
): string | null {
  const pair = pickCookie(cookieHeader, name);
  if (pair === null || pair.length > 500) return null;
  const signed = decoded(pair.slice(name.length + 1));
  const dot = signed.lastIndexOf(".");
  if (dot < 1) return null;
  const value = signed.slice(0, dot);
  const given = Buffer.from(signed.slice(dot + 1), "base64");
  const right = createHmac("sha256", secret).update(value).digest();
  return given.length === right.length && timingSafeEqual(given, right) ? value : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
