import { recipientOf } from "./delivery-status.ts";
import { readHeaderBlock } from "./header-block.ts";
import type { ReceivedMail } from "./read-mail.ts";

type OtherReport = {
  readonly recipient: string | null;
  /** Mail filters refuse a mail by such a receipt (RFC 5429, section 2.1.2). */
  readonly isRefusal: boolean;
  readonly why: string;
};

/** Reading receipts (RFC 8098), TLS reports (RFC 8460), DMARC totals (RFC 7489); null for the rest. */
export function readOtherReport(mail: ReceivedMail): OtherReport | null {
  const receipt = mail.parts.find(({ type }) => type.endsWith("disposition-notification"));
  if (receipt) {
    const fields = readHeaderBlock(receipt.text.trimStart());
    const isAutomatic = /automatic-action\/.*;\s*deleted/i.test(fields.get("disposition") ?? "");
    const isRefusal =
      isAutomatic && /\breject|\brefus|abgelehnt|rechazad|rejet[eé]/i.test(mail.text);
    return { recipient: recipientOf(fields), isRefusal, why: "rfc8098" };
  }
  const type = mail.headers.get("content-type") ?? "";
  const subject = mail.headers.get("subject") ?? "";
  const isTotals =
    /report-type="?tlsrpt/i.test(type) || /^\s*report domain:.*submitter:/i.test(subject);
  return isTotals ? { recipient: null, isRefusal: false, why: "aggregate-report" } : null;
}
