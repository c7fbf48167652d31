import { createHmac } from "node:crypto";
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
import { isSame } from "./secrets.ts";

// https://documentation.mailgun.com/docs/mailgun/user-manual/tracking-messages/#securing-webhooks

const Event = z.object({
  signature: z.object({ timestamp: z.string(), token: z.string(), signature: z.string() }),
  "event-data": z.object({
    event: z.string(),
    id: z.string(),
    timestamp: z.number().optional(),
    severity: z.string().optional(),
    reason: z.string().optional(),
    "delivery-status": z
      .object({ message: z.string().optional(), description: z.string().optional() })
      .optional(),
    message: z.object({ headers: z.record(z.string(), z.unknown()).optional() }).optional(),
    "user-variables": z.record(z.string(), z.unknown()).optional(),
  }),
});
type Data = z.output<typeof Event>["event-data"];

const patienceSeconds = 600;

/** Reads news of Mailgun: an HMAC over time and token; the same event again is known by its id. */
export async function readMailgun(request: Request, key: string, now: Date): Promise<HookAnswer> {
  const parsed = Event.safeParse(parseJson(await request.text()));
  if (!parsed.success) return notUnderstood;
  const { signature, "event-data": data } = parsed.data;
  const { timestamp, token } = signature;
  const mac = createHmac("sha256", key)
    .update(timestamp + token)
    .digest("hex");
  if (!isSame(signature.signature, mac)) return forged;
  const age = Math.abs(now.getTime() / 1000 - Number(timestamp));
  if (!(age <= patienceSeconds)) return forged;
  const said = saidOf(data);
  if (!said) return { ok: true, news: [] };
  const status = data["delivery-status"];
  const news: News = {
    about: aboutOf(data["user-variables"]?.message, data.message?.headers?.["message-id"]),
    key: data.id,
    said,
    // "suppress-…": Mailgun did not even try; why it no longer does, it said before.
    addressIsDead: said === "hard-bounce" && data.reason === "bounce",
    at: timeOf(data.timestamp, now),
    words: lineOf(status?.message) ?? lineOf(status?.description),
  };
  return { ok: true, news: [news] };
}

function saidOf({ event, severity, reason }: Data): News["said"] | null {
  if (event === "delivered") return "delivered";
  if (event === "complained") return "complaint";
  if (event !== "failed") return null;
  if (severity === "temporary") return "delayed";
  return reason === "bounce" || reason === "suppress-bounce" ? "hard-bounce" : "soft-bounce";
}
