import PostalMime, { type Email } from "postal-mime";
import { type HeaderBlock, readHeaderBlock } from "./header-block.ts";
import { textFromHtml } from "./text-from-html.ts";

export type MailPart = { readonly type: string; readonly text: string };

/** A received mail, cut down to what telling its kind needs. */
export type ReceivedMail = {
  readonly headers: HeaderBlock;
  readonly text: string;
  /** Reports and returned messages; other attachments are left out. */
  readonly parts: readonly MailPart[];
  /** What follows the first blank line, undecoded: the last place to look. */
  readonly rawBody: string;
};

// A report says what it has to say early. What lies beyond is never looked at, so that a mail of
// any size costs the same (INB-5).
const READ_BYTES = 1024 * 1024;
const READ_CHARACTERS = 64 * 1024;
// The parser spends about 0.15 ms on each part; no report has more than a handful.
const READ_DELIMITERS = 1000;
const SHORT_LINE = 60;
const READ_SHORT_LINES = 20_000;
const LIMITS = {
  forceRfc822Attachments: true,
  maxNestingDepth: 50,
  maxHeadersSize: 512 * 1024,
  maxRfc822NestingDepth: 0,
};

/** Parses raw MIME. Never throws: what the parser refuses is read as plain lines. */
export async function readMail(raw: Uint8Array | string): Promise<ReceivedMail> {
  const bytes = beginning(raw);
  const plain = decode(bytes.subarray(0, READ_CHARACTERS * 4));
  const blank = /\r?\n[ \t]*\r?\n/.exec(plain);
  const rawBody = (blank ? plain.slice(blank.index + blank[0].length) : "").slice(
    0,
    READ_CHARACTERS,
  );
  const email = await PostalMime.parse(bytes, LIMITS).catch(() => null);
  if (!email) {
    return { headers: readHeaderBlock(plain), text: rawBody, parts: [], rawBody };
  }
  return {
    headers: headersOf(email),
    text: bodyText(email, rawBody),
    parts: reportParts(email),
    rawBody,
  };
}

/** Drops the "From " line of a mailbox file and anything blank before the first header. */
function beginning(raw: Uint8Array | string): Uint8Array {
  const bytes =
    typeof raw === "string"
      ? new TextEncoder().encode(raw.slice(0, READ_BYTES))
      : raw.subarray(0, READ_BYTES);
  const head = decode(bytes.subarray(0, 1024));
  const skipped = /^\s*(?:From [^\n]*\n)?/.exec(head)?.[0] ?? "";
  return withinReason(bytes.subarray(new TextEncoder().encode(skipped).length));
}

/**
 * Cuts a mail before the thousandth line that begins like a part's delimiter, and before the 20,000th
 * short line: the parser's time goes by parts and by lines, and files have long ones.
 */
export function withinReason(bytes: Uint8Array): Uint8Array {
  let delimiters = 0;
  let short = 0;
  let last = -1;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (at - last < SHORT_LINE) short += 1;
    if (bytes[at + 1] === 45 && bytes[at + 2] === 45) delimiters += 1;
    if (delimiters === READ_DELIMITERS || short === READ_SHORT_LINES)
      return bytes.subarray(0, at + 1);
    last = at;
  }
  return bytes;
}

function headersOf(email: Email): HeaderBlock {
  const headers = new Map<string, string>();
  for (const { key, value } of email.headers) {
    if (!headers.has(key)) headers.set(key, value);
  }
  if (email.subject !== undefined) headers.set("subject", email.subject);
  return headers;
}

function bodyText(email: Email, rawBody: string): string {
  const texts = email.attachments
    .filter((part) => /^text\/(?!rfc822|html)/.test(part.mimeType))
    .map((part) => contentOf(part.content));
  const text = [email.text ?? textFromHtml((email.html ?? "").slice(0, READ_CHARACTERS)), ...texts]
    .filter((each) => each.trim() !== "")
    .join("\n");
  return (text || rawBody).slice(0, READ_CHARACTERS);
}

const REPORT_PART =
  /^(?:message\/|text\/(?:rfc822|rfc-822)|application\/(?:tlsrpt|json|zip|gzip|x-gzip))/;

function reportParts(email: Email): MailPart[] {
  return email.attachments
    .filter((part) => REPORT_PART.test(part.mimeType))
    .slice(0, 100)
    .map((part) => ({
      type: part.mimeType.split(/[;\s]/)[0] ?? "",
      text: contentOf(part.content).slice(0, READ_CHARACTERS),
    }));
}

function contentOf(content: ArrayBuffer | Uint8Array | string): string {
  if (typeof content === "string") return content;
  const bytes = content instanceof Uint8Array ? content : new Uint8Array(content);
  return decode(bytes.subarray(0, READ_CHARACTERS * 4));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}
