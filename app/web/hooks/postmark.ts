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
import { isSame, sentSecret } from "./secrets.ts";

// https://postmarkapp.com/developer/webhooks — signs nothing; a password of Basic stands in for it.

const Event = z.object({
  RecordType: z.string(),
  ID: z.union([z.number(), z.string()]).optional(),
  MessageID: z.string().optional(),
  Type: z.string().optional(),
  Details: z.string().optional(),
  Description: z.string().optional(),
  DeliveredAt: z.string().optional(),
  BouncedAt: z.string().optional(),
  Metadata: z.record(z.string(), z.unknown()).optional(),
});

const hard = new Set(["HardBounce", "BadEmailAddress", "ManuallyDeactivated"]);
const delayed = new Set(["Transient", "AutoResponder", "DnsError", "SpamNotification"]);

/** Reads news of Postmark. `X-PM-Metadata-message` carries our id, which `Metadata.message` brings back. */
export async function readPostmark(
  request: Request,
  secret: string,
  now: Date,
): Promise<HookAnswer> {
  if (!isSame(sentSecret(request) ?? "", secret)) return forged;
  const parsed = Event.safeParse(parseJson(await request.text()));
  if (!parsed.success) return notUnderstood;
  const event = parsed.data;
  const said = saidOf(event);
  if (!said) return { ok: true, news: [] };
  const news: News = {
    about: aboutOf(event.Metadata?.message, null),
    key: `${event.RecordType}:${event.MessageID ?? ""}:${event.ID ?? ""}`,
    said,
    addressIsDead: said === "hard-bounce",
    at: timeOf(event.DeliveredAt ?? event.BouncedAt, now),
    words: lineOf(event.Details) ?? lineOf(event.Description),
  };
  return { ok: true, news: [news] };
}

function saidOf({ RecordType, Type = "" }: z.output<typeof Event>): News["said"] | null {
  if (RecordType === "Delivery") return "delivered";
  if (RecordType === "SpamComplaint") return "complaint";
  if (RecordType !== "Bounce") return null;
  if (Type === "SpamComplaint") return "complaint";
  if (hard.has(Type)) return "hard-bounce";
  return delayed.has(Type) ? "delayed" : "soft-bounce";
}
