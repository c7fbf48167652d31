import PostalMime, { type Email } from "postal-mime";
import { beginning } from "#app/domain/mail/cut.ts";
import { isSingleAddress } from "#app/domain/mail/header-text.ts";
import type { MailReport, OpenedMail } from "#app/operations/ports/receiving.ts";
import { proofOf } from "./authentication-results.ts";
import type { Classification } from "./classification.ts";
import { classifyMail } from "./classify-mail.ts";
import { filesOf } from "./files-of-mail.ts";
import { foldQuotedText, writtenText } from "./fold-quoted-text.ts";
import { readHeaderBlock } from "./header-block.ts";
import { withinReason } from "./read-mail.ts";
import { findReplyCode } from "./status-codes.ts";
import { textFromHtml } from "./text-from-html.ts";
import { isThanksOnly } from "./thanks-only.ts";

/** 25 MB of files as base64 has them, and some for the words (INB-6). */
export const largestMail = 36 * 1024 * 1024;
const whenTooLarge = 1024 * 1024;
const longestText = 100_000;
const longestHtml = 300_000;
const mostAddresses = 50;
const limits = {
  forceRfc822Attachments: true,
  maxNestingDepth: 50,
  maxHeadersSize: 512 * 1024,
  maxRfc822NestingDepth: 0,
};

/**
 * Opens raw MIME for `receiveMail`: who says to have sent it, what was written, its files. Never
 * throws. `envelopeTo`: whom the server took it for, where it says so.
 */
export async function openMail(
  raw: Uint8Array,
  envelopeTo: readonly string[] = [],
  /** Whose word on a sender is believed (RFC 8601); null: nobody's. */
  authservId: string | null = null,
): Promise<OpenedMail> {
  const isTooLarge = raw.length > largestMail;
  const bytes = isTooLarge ? raw.subarray(0, whenTooLarge) : raw;
  const [found, email] = await Promise.all([
    classifyMail(bytes),
    PostalMime.parse(withinReason(bytes), limits).catch(() => null),
  ]);
  const text = email ? textOf(email) : beginningOf(bytes);
  return {
    kind: found.kind,
    headerId: email ? bracketed(email.messageId) : null,
    from: senderOf(email),
    senderProof: proofOf(email?.headers ?? [], authservId, senderOf(email).address),
    addresses: addressesOf(email, bytes, envelopeTo),
    subject: oneLine(email?.subject ?? "", 300),
    pieces: foldQuotedText(text),
    written: writtenText(text),
    isThanksOnly: isThanksOnly(text),
    isOwn: headersOf(email, "x-amends-message").length > 0,
    isTooLarge,
    report: reportOf(found),
    aboutHeaderId: found.originalMessageId,
    aboutAddress: found.ourAddress,
    files: email && !isTooLarge ? filesOf(email) : [],
  };
}

function textOf(email: Email): string {
  const text = email.text ?? textFromHtml((email.html ?? "").slice(0, longestHtml));
  return presentable(text.slice(0, longestText));
}

/** What no parser takes is shown as it came. */
function beginningOf(bytes: Uint8Array): string {
  return presentable(new TextDecoder().decode(bytes.subarray(0, longestText)));
}

/** Postgres keeps no NUL; other control signs say nothing to a reader. Line breaks stay. */
function presentable(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, "")
    .replace(/\n{4,}/g, "\n\n\n")
    .trim();
}

/** One line without signs that steer a reader's eye, such as those that turn text around (TPL-8). */
function oneLine(text: string, longest: number): string {
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, "");
  return beginning(line.trim(), longest);
}

function senderOf(email: Email | null): OpenedMail["from"] {
  const address = email?.from?.address?.trim().toLowerCase() ?? "";
  const name = oneLine(email?.from?.name ?? "", 200);
  return { name, address: isSingleAddress(address) ? address : null };
}

const wayNames = ["x-original-to", "delivered-to", "envelope-to", "x-envelope-to"];

function addressesOf(
  email: Email | null,
  bytes: Uint8Array,
  envelopeTo: readonly string[],
): string[] {
  const ways = wayNames.flatMap((name) => headersOf(email, name));
  const named = [...(email?.to ?? []), ...(email?.cc ?? [])]
    .flatMap((each) => ("group" in each && each.group ? each.group : [each]))
    .map(({ address }) => address ?? "");
  const unparsed = email ? [] : [readHeaderBlock(beginningOf(bytes)).get("to") ?? ""];
  const all = [...envelopeTo, ...ways, ...named, ...unparsed]
    .map((address) => address.trim().toLowerCase().replace(/^<|>$/g, ""))
    .filter(isSingleAddress);
  return [...new Set(all)].slice(0, mostAddresses);
}

function headersOf(email: Email | null, name: string): string[] {
  return (email?.headers ?? []).filter(({ key }) => key === name).map(({ value }) => value);
}

function bracketed(id: string | undefined): string | null {
  return /<[^<>\s]{1,500}>/.exec(id ?? "")?.[0] ?? null;
}

const dead = new Set(["no-such-address", "no-such-host"]);

/** What a mail says of one of ours; null where it says nothing of the kind. */
function reportOf({ kind, action, cause, diagnostic }: Classification): MailReport | null {
  const words = diagnostic && oneLine(diagnostic, 500);
  const code = findReplyCode(diagnostic ?? "");
  const addressIsDead = kind === "hard-bounce" && dead.has(cause ?? "");
  const rest = { addressIsDead, words, code };
  if (kind === "complaint") return { said: "complaint", ...rest };
  if (kind === "hard-bounce") return { said: "hard-bounce", ...rest };
  if (kind === "soft-bounce") {
    return { said: action === "delayed" ? "delayed" : "soft-bounce", ...rest };
  }
  // "relayed" and "expanded" only say that it went on.
  return kind === "report-other" && action === "delivered" ? { said: "delivered", ...rest } : null;
}
