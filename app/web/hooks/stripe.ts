import { createHmac } from "node:crypto";
import { z } from "zod";
import type { ReadNews } from "./answer-provider.ts";
import { parseJson, timeOf } from "./news.ts";
import { isSame } from "./secrets.ts";

// https://docs.stripe.com/webhooks#verify-manually

const Event = z.object({
  id: z.string().min(1).max(200),
  type: z.string().min(1).max(100),
  created: z.number(),
  data: z.object({ object: z.object({ id: z.string().optional() }) }),
});

const patienceSeconds = 300;

/** Reads news of Stripe: an HMAC over the time and the bytes; an old one is refused, and is known by its id. */
export const readStripe: ReadNews = async (request, secrets, now) => {
  const body = await request.text();
  const { time, signatures } = partsOf(request.headers.get("stripe-signature") ?? "");
  const age = Math.abs(now.getTime() / 1000 - Number(time || Number.NaN));
  const known = secrets.map((secret) =>
    createHmac("sha256", secret).update(`${time}.${body}`).digest("hex"),
  );
  const isTheirs = signatures.some((given) => known.some((each) => isSame(given, each)));
  if (!isTheirs || !(age <= patienceSeconds)) return { ok: false, reason: "forged" };
  const parsed = Event.safeParse(parseJson(body));
  if (!parsed.success) return { ok: false, reason: "not-understood" };
  const { id: key, type, created, data } = parsed.data;
  return {
    ok: true,
    news: {
      ...{ source: "stripe", providers: ["stripe-balance", "stripe-credit-note"], key, type },
      about: data.object.id ?? null,
      says: null,
      at: timeOf(created, now),
    },
  };
};

/** "t=1492774577,v1=5257a8…,v1=…": schemes other than v1 prove nothing. */
function partsOf(header: string) {
  const parts = header.split(",").map((part) => part.trim().split("="));
  const of = (name: string) =>
    parts.flatMap(([key, value]) => (key === name && value ? [value.slice(0, 200)] : []));
  return { time: of("t")[0] ?? "", signatures: of("v1").slice(0, 10) };
}
