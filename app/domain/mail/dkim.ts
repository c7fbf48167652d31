/**
 * What a DKIM signature of ours covers, beside the body (RFC 6376, 5.4): with the one-click header, as
 * RFC 8058 wants it (DLV-8).
 */
export const signedHeaders = [
  "From",
  "Reply-To",
  "To",
  "Subject",
  "Date",
  "Message-ID",
  "In-Reply-To",
  "References",
  "MIME-Version",
  "Content-Type",
  "Content-Transfer-Encoding",
  "Auto-Submitted",
  "List-Unsubscribe",
  "List-Unsubscribe-Post",
] as const;
