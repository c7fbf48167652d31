import { createHash } from "node:crypto";
import { problem } from "./problem.ts";

/** "7-3f9ac0d1": the version a change is checked against, and what exactly was answered. */
export function etagOf(version: number, body: string): string {
  return `"${version}-${digest(body)}"`;
}

/** Tells one answer from another: 72 bits of its SHA-256, base64url. */
export function digest(body: string): string {
  return createHash("sha256").update(body).digest("base64url").slice(0, 12);
}

/** Whether the caller has this very answer already (RFC 9110, If-None-Match). */
export function isKnown(request: Request, etag: string): boolean {
  const given = list(request.headers.get("if-none-match"));
  return given.includes("*") || given.some((each) => each.replace(/^W\//, "") === etag);
}

/** Requests whose If-Match was looked at. */
const compared = new WeakSet<Request>();

/** Refuses an If-Match that nothing was compared with: a caller must not believe that it was (412). */
export function requireCompared(request: Request): void {
  if (request.headers.get("if-match") === null || compared.has(request)) return;
  throw problem({
    status: 412,
    kind: "no-version",
    title: "What is changed here has no version to compare. Leave If-Match out.",
  });
}

/**
 * Refuses a change of what has changed since the caller read it (RFC 9110, If-Match): 412. Without
 * the header it is a change of whatever is there now.
 */
export function requireVersion(request: Request, version: number): void {
  compared.add(request);
  const header = request.headers.get("if-match");
  if (header === null) return;
  const given = list(header);
  const fits = (etag: string) =>
    etag === "*" || /^"(\d+)(?:-[\w-]+)?"$/.exec(etag)?.[1] === `${version}`;
  if (given.some(fits)) return;
  throw problem({
    status: 412,
    kind: "changed-meanwhile",
    title:
      "It has changed since you read it. Read it again, and send the change for what it says now.",
  });
}

/** The same, for what is never changed unread: without the header it is refused (RFC 6585, 428). */
export function requireReadVersion(request: Request, version: number): void {
  if (request.headers.get("if-match") === null) {
    throw problem({
      status: 428,
      kind: "if-match-missing",
      title: "Say which version you read: If-Match with its ETag.",
    });
  }
  requireVersion(request, version);
}

function list(header: string | null): string[] {
  return (header ?? "").split(",").map((each) => each.trim());
}
