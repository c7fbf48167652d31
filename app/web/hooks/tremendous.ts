import { createHmac } from "node:crypto";
import { z } from "zod";
import type { SaidByNews } from "#app/operations/ports/provider-orders.ts";
import type { ReadNews } from "./answer-provider.ts";
import { parseJson, timeOf } from "./news.ts";
import { isSame } from "./secrets.ts";

// https://developers.tremendous.com/docs/webhooks-1

const Event = z.object({
  event: z.string().min(1).max(100),
  uuid: z.string().min(1).max(200),
  created_utc: z.string().optional(),
  payload: z.object({ resource: z.object({ id: z.string().min(1), type: z.string() }) }),
});

/** What cannot be looked up there: a gift's use. All else is a reason to look. */
const says: Readonly<Record<string, SaidByNews>> = {
  "REWARDS.REDEEMED": "redeemed",
  "REWARDS.CANCELED": "cancelled",
};

/** Reads news of Tremendous: an HMAC over the bytes as they came; the same event again is known by its id. */
export const readTremendous: ReadNews = async (request, secrets, now) => {
  const body = await request.text();
  const given = /^sha256=([0-9a-f]{64})$/i.exec(
    request.headers.get("tremendous-webhook-signature") ?? "",
  )?.[1];
  const isTheirs = secrets.some((secret) =>
    isSame(given?.toLowerCase() ?? "", createHmac("sha256", secret).update(body).digest("hex")),
  );
  if (!isTheirs) return { ok: false, reason: "forged" };
  const parsed = Event.safeParse(parseJson(body));
  if (!parsed.success) return { ok: false, reason: "not-understood" };
  const { event: type, uuid: key, created_utc: at, payload } = parsed.data;
  return {
    ok: true,
    news: {
      ...{ source: "tremendous", providers: ["tremendous"], key, type },
      about: payload.resource.id,
      says: says[type] ?? null,
      at: timeOf(at, now),
    },
  };
};
