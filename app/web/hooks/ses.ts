import { z } from "zod";
import {
  aboutOf,
  forged,
  type HookAnswer,
  lineOf,
  type News,
  notUnderstood,
  parseJson,
  timeOf,
} from "./news.ts";
import { type Fetch, isSignedBySns, SnsMessage } from "./sns-signature.ts";

// https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html

const Recipients = z.array(
  z.object({ status: z.string().optional(), diagnosticCode: z.string().optional() }),
);
const Notice = z.object({
  notificationType: z.string().optional(),
  eventType: z.string().optional(),
  mail: z.object({
    messageId: z.string(),
    timestamp: z.string().optional(),
    headers: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
    commonHeaders: z.object({ messageId: z.string().optional() }).optional(),
  }),
  bounce: z
    .object({
      bounceType: z.string(),
      bounceSubType: z.string().optional(),
      timestamp: z.string().optional(),
      bouncedRecipients: Recipients.optional(),
    })
    .optional(),
  complaint: z.object({ timestamp: z.string().optional() }).optional(),
  delivery: z
    .object({ timestamp: z.string().optional(), smtpResponse: z.string().optional() })
    .optional(),
});
type Notice = z.output<typeof Notice>;

/**
 * Reads news of Amazon SES as SNS brings it. Only messages of the one topic count, signed with a
 * certificate from Amazon's own host. A topic that asks for a confirmation is confirmed.
 */
export async function readSes(
  request: Request,
  topic: string,
  { now, fetchText }: { now: Date; fetchText: Fetch },
): Promise<HookAnswer> {
  const parsed = SnsMessage.safeParse(parseJson(await request.text()));
  if (!parsed.success) return notUnderstood;
  const message = parsed.data;
  if (message.TopicArn !== topic) return forged;
  if (!(await isSignedBySns(message, fetchText))) return forged;
  if (message.Type === "SubscriptionConfirmation") {
    await fetchText(message.SubscribeURL ?? "");
    return { ok: true, news: [] };
  }
  const notice = Notice.safeParse(parseJson(message.Message));
  if (!notice.success) return { ok: true, news: [] };
  const news = newsOf(notice.data, message.MessageId, now);
  return { ok: true, news: news ? [news] : [] };
}

function newsOf(notice: Notice, key: string, now: Date): News | null {
  const { mail, bounce, complaint, delivery } = notice;
  const said = saidOf(notice);
  if (!said) return null;
  const own = mail.headers?.find(({ name }) => name.toLowerCase() === "x-amends-message")?.value;
  const header = mail.headers?.find(({ name }) => name.toLowerCase() === "message-id")?.value;
  const [recipient] = bounce?.bouncedRecipients ?? [];
  return {
    // SES writes a Message-ID of its own; our header comes back with "original headers" switched on (DLV-2).
    about: aboutOf(own, header ?? mail.commonHeaders?.messageId),
    key,
    said,
    addressIsDead: said === "hard-bounce" && bounce?.bounceSubType !== "ContentRejected",
    at: timeOf(bounce?.timestamp ?? complaint?.timestamp ?? delivery?.timestamp, now),
    words: lineOf(recipient?.diagnosticCode) ?? lineOf(delivery?.smtpResponse),
  };
}

function saidOf({ notificationType, eventType, bounce }: Notice): News["said"] | null {
  const type = notificationType ?? eventType;
  if (type === "Delivery") return "delivered";
  if (type === "DeliveryDelay") return "delayed";
  if (type === "Complaint") return "complaint";
  if (type !== "Bounce") return null;
  return bounce?.bounceType === "Permanent" ? "hard-bounce" : "soft-bounce";
}
