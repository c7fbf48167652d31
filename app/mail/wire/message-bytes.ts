import type { MailMessage } from "nodemailer";
import { encode, wrap } from "nodemailer/lib/qp";

type Node = MailMessage["message"];

/**
 * The bytes of a mail at once, where it is made of text in quoted-printable as ours are; null where it
 * is not. Headers and boundaries are nodemailer's own; its chain of streams for each part is left out,
 * so that a mail of tens of kilobytes leaves in one write instead of ten.
 */
export function messageBytes(root: Node): Buffer | null {
  const pieces: Buffer[] = [];
  return add(root, pieces) ? Buffer.concat(pieces) : null;
}

function add(node: Node, pieces: Buffer[]): boolean {
  // The headers come first: building them names the boundary.
  pieces.push(Buffer.from(`${node.buildHeaders()}\r\n\r\n`));
  if (node.content !== undefined) {
    const { content } = node;
    if (typeof content !== "string" || node.getTransferEncoding() !== "quoted-printable")
      return false;
    pieces.push(Buffer.from(quotedPrintable(content), "latin1"));
  }
  for (const [nth, child] of node.childNodes.entries()) {
    pieces.push(Buffer.from(`${nth > 0 ? "\r\n" : ""}--${node.boundary}\r\n`));
    if (!add(child, pieces)) return false;
  }
  if (node.multipart) pieces.push(Buffer.from(`\r\n--${node.boundary}--\r\n`));
  return true;
}

/** RFC 2045, 6.7, by nodemailer, with line breaks as CRLF and lines of 76 signs at most. */
function quotedPrintable(text: string): string {
  return wrap(encode(text.replace(/\r\n?|\n/g, "\r\n")), 76);
}
