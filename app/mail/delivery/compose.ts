import type { SendMailOptions } from "nodemailer";
import { isHeaderText, isSingleAddress } from "#app/domain/mail/header-text.ts";
import type { ClaimedMessage } from "#app/operations/ports/mail-queue.ts";

export type Mailbox = { readonly name: string; readonly address: string };

/** A mail as it was made for one recipient, and how its kind is sent. */
export type OutgoingMail = {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Its brand's own; what is null or left out is as the installation says. */
  readonly sender?: {
    readonly name: string | null;
    readonly address: string | null;
    readonly replyTo: string | null;
  } | null;
  /** Written by a rule, not by a person: it says so (RFC 3834). */
  readonly automatic: boolean;
  /** An https address that takes a one-click POST (RFC 8058); follow-ups and surveys only. */
  readonly unsubscribeUrl: string | null;
};

/** A message that cannot be sent as it is, however often one tries. */
export class UnsendableMail extends Error {
  readonly code = "EUNSENDABLE";
}

/** A fault of ours in making a mail: it may be mended, so the message waits. */
export class MailNotMade extends Error {
  readonly code = "ENOTMADE";
}

/** Where replies to a message go, and its bounces: signed addresses of ours, or none. */
export type ReturnAddresses = {
  readonly replyTo: string | null;
  readonly bounce: string | null;
  /** What the provider brings back with its news of the message. */
  readonly marks?: Readonly<Record<string, string>>;
};

/** Everything in it comes from the row and its props, so that each try is the same bytes (DLV-1). */
export function compose(
  message: ClaimedMessage,
  mail: OutgoingMail,
  usual: Mailbox,
  { replyTo: ours, bounce, marks = {} }: ReturnAddresses = { replyTo: null, bounce: null },
): SendMailOptions {
  const from = senderOf(mail, usual);
  // Replies come back to their case where we read a mailbox; else to the brand.
  const replyTo = ours ?? mail.sender?.replyTo ?? null;
  requireHeaderText(mail.subject, message.to.name, from.name);
  if (!isSingleAddress(message.to.address)) throw new UnsendableMail("not one plain mail address");
  return {
    from,
    // Objects, never strings: a comma in a string is a second recipient (CMP-2).
    to: { name: message.to.name, address: message.to.address },
    maxRecipients: 1,
    ...(replyTo ? { replyTo: { name: from.name, address: replyTo } } : {}),
    // Bounces come back to an address that names the message (DLV-7).
    ...(bounce ? { envelope: { from: bounce, to: [message.to.address] } } : {}),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: message.messageId,
    date: message.datedAt,
    baseBoundary: message.id,
    // What nodemailer would choose for our long lines, without looking for it each time.
    encoding: "quoted-printable",
    xMailer: false,
    headers: { ...marks, ...headersOf(message, mail) },
    ...(message.inReplyTo ? { inReplyTo: message.inReplyTo } : {}),
    ...(message.references.length > 0 ? { references: [...message.references] } : {}),
    ...(mail.unsubscribeUrl ? { list: { unsubscribe: mail.unsubscribeUrl } } : {}),
  };
}

function senderOf({ sender }: OutgoingMail, usual: Mailbox): Mailbox {
  if (!sender?.name || !sender.address) return usual;
  return { name: sender.name, address: sender.address };
}

function headersOf(message: ClaimedMessage, mail: OutgoingMail): Record<string, string> {
  return {
    // Some relays write a Message-ID of their own (DLV-2).
    "X-Amends-Message": message.id,
    ...(mail.automatic ? { "Auto-Submitted": "auto-generated" } : {}),
    ...(mail.unsubscribeUrl ? { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } : {}),
  };
}

function requireHeaderText(...texts: readonly string[]) {
  if (!texts.every(isHeaderText)) throw new UnsendableMail("control characters in a header");
}
