/** A mail of plain text, from its headers (without Date and the like) and its body. */
export function plainMail(headers: Record<string, string>, body: string): string {
  const lines = Object.entries({ To: "care@ours.test", ...headers });
  return `${lines.map(([name, value]) => `${name}: ${value}`).join("\r\n")}\r\n\r\n${body}`;
}

/** A multipart/report with the machine's part of the type and fields given. */
export function reportMail(type: string, fields: string, returned = ""): string {
  const parts = [
    "Content-Type: text/plain\r\n\r\nA report.",
    `Content-Type: ${type}\r\n\r\n${fields.trim().replaceAll("\n", "\r\n")}`,
    `Content-Type: text/rfc822-headers\r\n\r\n${returned}`,
  ];
  const body = parts.map((part) => `--b\r\n${part}\r\n`).join("");
  return plainMail(
    {
      From: "Mail System <postmaster@theirs.test>",
      Subject: "Report",
      "Content-Type": 'multipart/report; boundary="b"',
    },
    `${body}--b--\r\n`,
  );
}

/** A delivery status report (RFC 3464) on one recipient. */
export function statusReport(action: string, status: string, diagnostic: string): string {
  const fields = `Reporting-MTA: dns; mx.theirs.test

Original-Recipient: rfc822;ada@theirs.test
Final-Recipient: rfc822;forwarded@elsewhere.test
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp; ${diagnostic}`;
  return reportMail("message/delivery-status", fields, "Message-ID: <m1@ours.test>");
}
