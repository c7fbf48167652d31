import type { Failure } from "./classification.ts";
import { type HeaderBlock, readBlocks } from "./header-block.ts";

const MAILBOX = /[^\s<>;:,"()|]{1,128}@[^\s<>;:,"()|]{1,253}/;

/** The recipients of a message/delivery-status part (RFC 3464, section 2.3), as it lists them. */
export function readDeliveryStatus(text: string): Failure[] {
  return readBlocks(text.replace(/^([A-Za-z-]{2,40}) : ?/gm, "$1: "))
    .filter((fields) => isRecipient(fields))
    .map((fields) => ({
      recipient: recipientOf(fields),
      action: actionOf(fields),
      status: fields.get("status") ?? null,
      diagnostic: diagnosticOf(fields),
    }));
}

/** Message-ID of the returned message where a report states it itself. */
export function statedMessageId(text: string): string | null {
  const stated = /^(?:X-)?Original-Message-ID:\s{0,5}(<[^<>\s]{1,500}>)/im.exec(text);
  return stated?.[1] ?? null;
}

function isRecipient(fields: HeaderBlock): boolean {
  return (
    fields.has("final-recipient") ||
    fields.has("original-recipient") ||
    (fields.has("action") && fields.has("status"))
  );
}

/** Original-Recipient is the address as its sender wrote it; Final-Recipient may be forwarded. */
export function recipientOf(fields: HeaderBlock): string | null {
  for (const name of ["original-recipient", "final-recipient", "x-actual-recipient"]) {
    const address = MAILBOX.exec(fields.get(name) ?? "")?.[0];
    if (address) return address;
  }
  return null;
}

function actionOf(fields: HeaderBlock): string | null {
  const action = /[a-z]+/i.exec(fields.get("action") ?? "")?.[0]?.toLowerCase() ?? null;
  return action === "failure" || action === "fail" ? "failed" : action;
}

function diagnosticOf(fields: HeaderBlock): string | null {
  const value = (fields.get("diagnostic-code") ?? "").replace(/^[\w/-]{1,30}\s?;\s?/, "").trim();
  return value || null;
}
