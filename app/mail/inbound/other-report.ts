import { recipientOf } from "./delivery-status.ts";
import { readHeaderBlock } from "./header-block.ts";
import type { ReceivedMail } from "./read-mail.ts";

type OtherReport = { readonly recipient: string | null; readonly why: string };

/** Reading receipts (RFC 8098), TLS reports (RFC 8460), DMARC totals (RFC 7489); null for the rest. */
export function readOtherReport(mail: ReceivedMail): OtherReport | null {
  const receipt = mail.parts.find(({ type }) => type.endsWith("disposition-notification"));
  if (receipt) {
    const fields = readHeaderBlock(receipt.text.trimStart());
    return { recipient: recipientOf(fields), why: "rfc8098" };
  }
  const type = mail.headers.get("content-type") ?? "";
  const subject = mail.headers.get("subject") ?? "";
  const isTotals =
    /report-type="?tlsrpt/i.test(type) || /^\s*report domain:.*submitter:/i.test(subject);
  return isTotals ? { recipient: null, why: "aggregate-report" } : null;
}
