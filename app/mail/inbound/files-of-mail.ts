import type { Email } from "postal-mime";
import { ending } from "#app/domain/mail/cut.ts";
import type { OpenedMail } from "#app/operations/ports/receiving.ts";

/** A picture of that size within the text is a logo in a signature; the whole mail is kept anyway. */
const smallestInline = 8 * 1024;
const mostFiles = 200;

/** Whatever hangs on a mail: attachments, and pictures within its text that are no mere logos. */
export function filesOf(email: Email): OpenedMail["files"] {
  return email.attachments
    .slice(0, mostFiles)
    .map((part) => ({ ...part, bytes: bytesOf(part.content) }))
    .filter(({ bytes, related, disposition }) => {
      const isInline = related === true || disposition === "inline";
      return !isInline || bytes.length >= smallestInline;
    })
    .map(({ filename, mimeType, bytes }) => ({ name: nameOf(filename, mimeType), bytes }));
}

function nameOf(filename: string | null, mimeType: string): string {
  const name = (filename ?? "").replace(/[\p{C}\p{Zl}\p{Zp}/\\]+/gu, "_").trim();
  return ending(name, 120) || `unnamed ${mimeType.replace(/[^\w/.+-]/g, "").slice(0, 60)}`;
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
