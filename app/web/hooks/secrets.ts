import { createHash, timingSafeEqual } from "node:crypto";

/** Whether two secrets are the same, in a time that tells nothing about either. */
export function isSame(given: string, known: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(given), hash(known));
}

/** The secret a caller sends: `Authorization: Bearer SECRET`, or the password of Basic. */
export function sentSecret(request: Request): string | null {
  const [, scheme = "", value = ""] =
    /^(Bearer|Basic) +(\S+)$/i.exec(request.headers.get("authorization") ?? "") ?? [];
  if (scheme.toLowerCase() === "bearer") return value;
  if (scheme.toLowerCase() !== "basic") return null;
  const pair = Buffer.from(value, "base64").toString("utf8");
  return pair.slice(pair.indexOf(":") + 1);
}

/** A hook is only posted to. */
export function postedOnly(): Response {
  return new Response("Post to this address.\n", { status: 405, headers: { Allow: "POST" } });
}

/** Without a secret in the settings there is no such address. */
export function noHook(): Response {
  return new Response("There is no such address.\n", { status: 404 });
}

/** For a caller who shows no secret, or another (401, RFC 9110). */
export function refused(): Response {
  return new Response("This was not sent by whom it should be.\n", {
    status: 401,
    headers: { "WWW-Authenticate": "Basic" },
  });
}
