import { type HeaderBlock, readHeaderBlock } from "./header-block.ts";
import type { ReceivedMail } from "./read-mail.ts";

export type Feedback = { readonly isComplaint: boolean; readonly recipient: string | null };

// RFC 5965 and RFC 6650. "auth-failure" (RFC 6591) tells of a broken signature and "not-spam" of
// the contrary of a complaint: neither means that this customer wants no more mail.
const COMPLAINTS = /^(?:abuse|fraud|virus|other|opt-out(?:-list)?|complaint|spam|miscategorized)$/i;
const ADDRESS = /[^\s<>;,"]{1,128}@[^\s<>;,"]{1,253}/;

/** Reads a feedback report (ARF), or null when the mail is none. */
export function readFeedback(mail: ReceivedMail): Feedback | null {
  const report = mail.parts.find((part) => part.type === "message/feedback-report");
  if (report) {
    const fields = readHeaderBlock(report.text.trimStart());
    const isComplaint = COMPLAINTS.test((fields.get("feedback-type") ?? "abuse").trim());
    return { isComplaint, recipient: complainant(fields) ?? returnedTo(mail) };
  }
  const returned = returnedHeaders(mail);
  const reader = returned?.get("x-hmxmroriginalrecipient"); // Outlook.com's reports are no ARF
  const isNamedSo =
    /^\s*complaint about message from\b/i.test(mail.headers.get("subject") ?? "") ||
    /\bthis is an? (?:e-?mail )?(?:abuse|spam|complaint) report for an? e-?mail/i.test(mail.text);
  if (!reader && !(isNamedSo && returned)) return null;
  return { isComplaint: true, recipient: ADDRESS.exec(reader ?? "")?.[0] ?? returnedTo(mail) };
}

function complainant(fields: HeaderBlock): string | null {
  for (const name of ["original-rcpt-to", "removal-recipient", "redacted-address"]) {
    const address = ADDRESS.exec(fields.get(name) ?? "")?.[0];
    if (address) return address;
  }
  return null;
}

function returnedTo(mail: ReceivedMail): string | null {
  return ADDRESS.exec(returnedHeaders(mail)?.get("to") ?? "")?.[0] ?? null;
}

function returnedHeaders(mail: ReceivedMail): HeaderBlock | null {
  const part = mail.parts.find(({ type }) => /rfc822|message\/global/.test(type));
  return part ? readHeaderBlock(part.text.trimStart()) : null;
}
