import { z } from "zod";
import type { Failure } from "./classification.ts";

const Recipient = z.object({
  emailAddress: z.string(),
  action: z.string().optional(),
  status: z.string().optional(),
  diagnosticCode: z.string().optional(),
});

/** What Amazon SES sends when its SNS topic is told to notify by mail. */
const Notice = z.object({
  notificationType: z.enum(["Bounce", "Complaint", "Delivery"]),
  bounce: z
    .object({ bounceType: z.string(), bouncedRecipients: z.array(Recipient).min(1) })
    .optional(),
  complaint: z.object({ complainedRecipients: z.array(Recipient).min(1) }).optional(),
  mail: z.object({
    messageId: z.string(),
    commonHeaders: z.object({ messageId: z.string().optional() }).optional(),
  }),
});

export type ProviderNotice = {
  readonly type: "Bounce" | "Complaint" | "Delivery";
  readonly failure: Failure;
  /** The mail's Message-ID, else the provider's own id as its SMTP answer gave it; in brackets. */
  readonly messageId: string;
};

/** Reads a provider's JSON notice out of a mail's text, or null when there is none. */
export function readProviderNotice(text: string): ProviderNotice | null {
  if (!/^\s{0,20}\{\s{0,20}"/.test(text)) return null;
  const notice = Notice.safeParse(parse(jsonOf(text))).data;
  if (!notice) return null;
  const recipient = (notice.bounce?.bouncedRecipients ??
    notice.complaint?.complainedRecipients)?.[0];
  return {
    type: notice.notificationType,
    failure: {
      recipient: recipient?.emailAddress ?? null,
      action: recipient?.action ?? null,
      status: recipient?.status ?? null,
      diagnostic: recipient?.diagnosticCode?.replace(/^smtp;\s?/i, "") ?? null,
    },
    messageId: notice.mail.commonHeaders?.messageId ?? `<${notice.mail.messageId}>`,
  };
}

/** The JSON object a text begins with; lines that mail folded are joined again. */
function jsonOf(text: string): string {
  const end = text.search(/\}\s*(?:\r?\n\s*\r?\n|\r?\n--|$)/);
  return end < 0 ? "" : text.slice(0, end + 1).replace(/\r?\n ?/g, "");
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
