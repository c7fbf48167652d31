import { createPublicKey, createVerify } from "node:crypto";
import { z } from "zod";

// https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html

/** Fetches a text from an address of Amazon; a test hands in its own. */
export type Fetch = (address: string) => Promise<string>;

export const SnsMessage = z.object({
  Type: z.enum(["Notification", "SubscriptionConfirmation"]),
  MessageId: z.string().min(1).max(200),
  TopicArn: z.string(),
  Message: z.string(),
  Subject: z.string().nullish(),
  Timestamp: z.string(),
  Token: z.string().optional(),
  SubscribeURL: z.string().optional(),
  SignatureVersion: z.enum(["1", "2"]),
  Signature: z.string(),
  SigningCertURL: z.string(),
});
type SnsMessage = z.output<typeof SnsMessage>;

const host = /^sns\.[a-z0-9-]{3,30}\.amazonaws\.com(\.cn)?$/;

/** Whether an address is Amazon SNS's own; anyone can put one of their own into a message. */
export function isOfSns(address: string | undefined): boolean {
  if (!address || !URL.canParse(address)) return false;
  const { protocol, hostname, port, username } = new URL(address);
  return protocol === "https:" && host.test(hostname) && port === "" && username === "";
}

const signed = {
  Notification: ["Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"],
  SubscriptionConfirmation: [
    ...["Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"],
  ],
} as const;

/** Checks the signature, version 1 (SHA-1) or 2 (SHA-256), with the certificate it names. */
export async function isSignedBySns(message: SnsMessage, fetchText: Fetch): Promise<boolean> {
  if (!isOfSns(message.SigningCertURL) || !message.SigningCertURL.endsWith(".pem")) return false;
  if (message.Type === "SubscriptionConfirmation" && !isOfSns(message.SubscribeURL)) return false;
  const text = signed[message.Type]
    .filter((name) => message[name] !== undefined && message[name] !== null)
    .map((name) => `${name}\n${message[name]}\n`)
    .join("");
  const algorithm = message.SignatureVersion === "2" ? "RSA-SHA256" : "RSA-SHA1";
  try {
    const key = createPublicKey(await fetchText(message.SigningCertURL));
    const verify = createVerify(algorithm).update(text);
    return verify.verify(key, message.Signature, "base64");
  } catch {
    return false;
  }
}
