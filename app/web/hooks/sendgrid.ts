import { createPublicKey, createVerify } from "node:crypto";
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

// https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/getting-started-event-webhook-security-features

const Events = z.array(
  z.object({
    event: z.string(),
    sg_event_id: z.string().optional(),
    sg_message_id: z.string().optional(),
    "smtp-id": z.string().optional(),
    /** Our own id, as a unique argument; and our header where a relay passes it on. */
    message: z.unknown().optional(),
    timestamp: z.number().optional(),
    type: z.string().optional(),
    reason: z.string().optional(),
    response: z.string().optional(),
    bounce_classification: z.string().optional(),
  }),
);
type Event = z.output<typeof Events>[number];

const patienceSeconds = 600;

/** Reads news of SendGrid, signed with ECDSA over the time and the bytes as they came. */
export async function readSendgrid(request: Request, key: string, now: Date): Promise<HookAnswer> {
  const signature = request.headers.get("x-twilio-email-event-webhook-signature") ?? "";
  const timestamp = request.headers.get("x-twilio-email-event-webhook-timestamp") ?? "";
  const body = await request.text();
  if (!isSigned(key, signature, timestamp + body)) return forged;
  const age = Math.abs(now.getTime() / 1000 - Number(timestamp));
  if (!(age <= patienceSeconds)) return forged;
  const parsed = Events.safeParse(parseJson(body));
  if (!parsed.success) return notUnderstood;
  return { ok: true, news: parsed.data.flatMap((event) => newsOf(event, now)) };
}

function isSigned(key: string, signature: string, text: string): boolean {
  try {
    const publicKey = createPublicKey({
      key: Buffer.from(key, "base64"),
      format: "der",
      type: "spki",
    });
    return createVerify("SHA256").update(text).verify(publicKey, signature, "base64");
  } catch {
    return false;
  }
}

function newsOf(event: Event, now: Date): News[] {
  const said = saidOf(event);
  if (!said) return [];
  const key = event.sg_event_id ?? `${event.event}:${event.sg_message_id}:${event.timestamp}`;
  return [
    {
      about: aboutOf(event.message, event["smtp-id"]),
      key,
      said,
      addressIsDead: said === "hard-bounce" && event.bounce_classification !== "Reputation",
      at: timeOf(event.timestamp, now),
      words: lineOf(event.reason) ?? lineOf(event.response),
    },
  ];
}

/** A bounce of type "blocked" may be another's fault than the address's. */
function saidOf({ event, type }: Event): News["said"] | null {
  if (event === "delivered") return "delivered";
  if (event === "deferred") return "delayed";
  if (event === "spamreport") return "complaint";
  if (event === "bounce") return type === "blocked" ? "soft-bounce" : "hard-bounce";
  return event === "dropped" ? "soft-bounce" : null;
}
