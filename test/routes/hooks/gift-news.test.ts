import { createHmac, randomUUID } from "node:crypto";
import { Stripe } from "stripe";
import { expect, test } from "vitest";
import { startDesk } from "../desk/desk-world.ts";

const env = {
  TREMENDOUS_HOOK_KEY: "a-private-key-of-theirs,the-one-before-it",
  STRIPE_HOOK_SECRET: "whsec_a-secret-of-theirs",
};
const [newest, before] = env.TREMENDOUS_HOOK_KEY.split(",");

const sha256 = (text: string, key = newest ?? "") =>
  `sha256=${createHmac("sha256", key).update(text).digest("hex")}`;

test("WHK-1 … WHK-3, F16: news of gifts counts once, signed by theirs or their former key; forgeries leave nothing", async () => {
  await using desk = await startDesk({ env });
  const { app } = desk;
  const now = app.services.now();
  const send = async (path: string, body: string, headers: Record<string, string>) =>
    (await app.fetch(`/hooks/${path}`, { method: "POST", body, headers })).status;

  const event = JSON.stringify({
    ...{ event: "REWARDS.REDEEMED", uuid: randomUUID(), created_utc: now.toISOString() },
    payload: { resource: { id: "NOT-OURS", type: "rewards" }, meta: {} },
  });
  const tremendous = (body: string, signature: string) =>
    send("tremendous", body, { "tremendous-webhook-signature": signature });
  for (const forged of ["", "sha256=", sha256(event, "another"), sha256(`${event} `), "md5=00"]) {
    expect(await tremendous(event, forged), forged).toBe(401);
  }
  expect(await tremendous(`${event} `, sha256(event))).toBe(401);
  expect(await app.db("provider_news")).toEqual([]);
  expect(await tremendous(event, sha256(event))).toBe(200);
  expect(await tremendous(event, sha256(event, before))).toBe(200);
  expect(await tremendous("{}", sha256("{}"))).toBe(400);

  const charge = { id: "evt_1", type: "charge.updated", created: Math.floor(now.getTime() / 1000) };
  const payload = JSON.stringify({ ...charge, data: { object: { id: "ch_1" } } });
  const sign = (secret: string, secondsAgo = 0) =>
    Stripe.webhooks.generateTestHeaderString({
      ...{ payload, secret, timestamp: Math.floor(now.getTime() / 1000) - secondsAgo },
    });
  const stripe = (signature: string, body = payload) =>
    send("stripe", body, { "stripe-signature": signature });
  const good = sign(env.STRIPE_HOOK_SECRET);
  for (const forged of [sign("whsec_another"), sign(env.STRIPE_HOOK_SECRET, 301), "t=1,v1=", ""]) {
    expect(await stripe(forged), forged).toBe(401);
  }
  expect(await stripe(good.replace("v1=", "v0="))).toBe(401);
  expect(await stripe(good, `${payload} `)).toBe(401);
  expect([await stripe(good), await stripe(good)]).toEqual([200, 200]);
  const kept = await app.db("provider_news").orderBy("source").select("source", "type", "says");
  expect(kept).toEqual([
    { source: "stripe", type: "charge.updated", says: null },
    { source: "tremendous", type: "REWARDS.REDEEMED", says: "redeemed" },
  ]);
});

test("a hook without its secret is no address", async () => {
  await using desk = await startDesk({});
  for (const path of ["tremendous", "stripe"]) {
    const answer = await desk.app.fetch(`/hooks/${path}`, { method: "POST", body: "{}" });
    expect(answer.status, path).toBe(404);
  }
});
