import { createHmac, createSign, generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { readMailgun } from "#app/web/hooks/mailgun.ts";
import { readPostmark } from "#app/web/hooks/postmark.ts";
import { readSendgrid } from "#app/web/hooks/sendgrid.ts";
import { readSes } from "#app/web/hooks/ses.ts";
import { isOfSns } from "#app/web/hooks/sns-signature.ts";

const now = new Date("2026-03-04T10:00:00Z");
const seconds = String(now.getTime() / 1000);
const id = "00112233-4455-4677-8899-aabbccddeeff";
const post = (body: unknown, headers: Record<string, string> = {}) =>
  new Request("http://x.test/", {
    ...{ method: "POST", headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
const forged = { ok: false, reason: "forged" };

test("Postmark: only with the password; hard, soft, delayed, complaint and delivered are told apart", async () => {
  const secret = "a-password-of-sixteen-signs";
  const basic = { authorization: `Basic ${btoa(`hook:${secret}`)}` };
  const said = async (event: object, headers = basic) => {
    const body = { ID: 1, MessageID: "m", Metadata: { message: id }, ...event };
    const answer = await readPostmark(post(body, headers), secret, now);
    return answer.ok ? answer.news.map((news) => [news.about, news.said]) : answer;
  };
  expect(await said({ RecordType: "Delivery" })).toEqual([[id, "delivered"]]);
  const kinds = { HardBounce: "hard-bounce", Transient: "delayed", SoftBounce: "soft-bounce" };
  for (const [Type, means] of Object.entries(kinds)) {
    expect(await said({ RecordType: "Bounce", Type })).toEqual([[id, means]]);
  }
  expect(await said({ RecordType: "SpamComplaint" })).toEqual([[id, "complaint"]]);
  expect(await said({ RecordType: "Open" })).toEqual([]);
  const wrong = { authorization: `Basic ${btoa("hook:wrong")}` };
  expect(await said({ RecordType: "Delivery" }, wrong)).toEqual(forged);
});

test("SendGrid: signed over time and bytes; one byte more, another time or key, and it is refused", async () => {
  const pair = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const key = pair.publicKey.export({ type: "spki", format: "der" }).toString("base64");
  const body = JSON.stringify([
    { event: "bounce", sg_event_id: "e1", "smtp-id": `<${id}@shop.test>`, reason: "550 no" },
    { event: "open", sg_event_id: "e2" },
  ]);
  const send = (text: string, time = seconds, signed = time + body) => {
    const signature = createSign("SHA256").update(signed).sign(pair.privateKey, "base64");
    const name = "X-Twilio-Email-Event-Webhook";
    const headers = { [`${name}-Signature`]: signature, [`${name}-Timestamp`]: time };
    return readSendgrid(post(text, headers), key, now);
  };
  expect(await send(body)).toMatchObject({
    ok: true,
    news: [{ about: `<${id}@shop.test>`, said: "hard-bounce", words: "550 no", key: "e1" }],
  });
  expect(await send(`${body} `)).toEqual(forged);
  expect(await send(body, String(Number(seconds) - 3600))).toEqual(forged);
  expect(await send(body, seconds, "another")).toEqual(forged);
  expect(await readSendgrid(post(body), key, now)).toEqual(forged);
});

test("Mailgun: an HMAC over time and token; old ones and others' are refused", async () => {
  const key = "key-of-more-than-sixteen";
  const send = (data: object, { time = seconds, by = key } = {}) => {
    const signature = createHmac("sha256", by).update(`${time}token`).digest("hex");
    const event = { id: "e1", message: { headers: { "message-id": `${id}@shop.test` } }, ...data };
    const signed = { timestamp: time, token: "token", signature };
    return readMailgun(post({ signature: signed, "event-data": event }), key, now);
  };
  const failed = { event: "failed", severity: "permanent", reason: "bounce" };
  expect(await send(failed)).toMatchObject({
    news: [{ about: `<${id}@shop.test>`, said: "hard-bounce", addressIsDead: true }],
  });
  expect(await send({ ...failed, severity: "temporary" })).toMatchObject({
    news: [{ said: "delayed" }],
  });
  expect(await send(failed, { by: "another" })).toEqual(forged);
  expect(await send(failed, { time: "1" })).toEqual(forged);
  expect(await readMailgun(post("{"), key, now)).toMatchObject({ reason: "not-understood" });
});

test("Amazon SES by SNS: signed, versions 1 and 2, by a certificate of Amazon's host only, of our topic only", async () => {
  const { privateKey: key, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const certificate = publicKey.export({ type: "spki", format: "pem" }).toString();
  const topic = "arn:aws:sns:eu-west-1:123456789012:mail";
  const fetched: string[] = [];
  const fetchText = async (address: string) => {
    fetched.push(address);
    return certificate;
  };
  const Message = JSON.stringify({
    notificationType: "Bounce",
    mail: { messageId: "ses", headers: [{ name: "X-Amends-Message", value: id }] },
    bounce: { bounceType: "Permanent", bouncedRecipients: [{ diagnosticCode: "550 no" }] },
  });
  const send = (change: Record<string, string> = {}, tamper: Record<string, string> = {}) => {
    const base = {
      Type: "Notification",
      MessageId: "s1",
      TopicArn: topic,
      Message,
      Timestamp: "t",
    };
    const all: Record<string, string> = { ...base, SignatureVersion: "2", ...change };
    const names = [
      "Message",
      "MessageId",
      "SubscribeURL",
      "Timestamp",
      "Token",
      "TopicArn",
      "Type",
    ];
    const text = names.flatMap((name) => (all[name] ? [`${name}\n${all[name]}\n`] : [])).join("");
    const algorithm = all.SignatureVersion === "2" ? "RSA-SHA256" : "RSA-SHA1";
    const Signature = createSign(algorithm).update(text).sign(key, "base64");
    const SigningCertURL = "https://sns.eu-west-1.amazonaws.com/s.pem";
    const body = { SigningCertURL, ...all, Signature, ...tamper };
    return readSes(post(body), topic, { now, fetchText });
  };
  const bounce = { news: [{ about: id, said: "hard-bounce", words: "550 no", key: "s1" }] };
  expect(await send()).toMatchObject(bounce);
  expect(await send({ SignatureVersion: "1" })).toMatchObject(bounce);
  expect(await send({}, { MessageId: "s2" })).toEqual(forged);
  expect(await send({ TopicArn: `${topic}2` })).toEqual(forged);
  const confirmed = fetched.length;
  const confirm = { Type: "SubscriptionConfirmation", Token: "t" };
  const evil = ["https://sns.eu-west-1.amazonaws.com.evil.test/s.pem", "http://127.0.0.1/s.pem"];
  for (const address of evil) {
    expect(await send({ SigningCertURL: address })).toEqual(forged);
    expect(await send({ ...confirm, SubscribeURL: address })).toEqual(forged);
  }
  expect(fetched).toHaveLength(confirmed);
  const SubscribeURL = "https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription";
  expect(await send({ ...confirm, SubscribeURL })).toEqual({ ok: true, news: [] });
  expect(fetched.at(-1)).toBe(SubscribeURL);
  expect(isOfSns("https://sns.eu-west-1.amazonaws.com@evil.test/s.pem")).toBe(false);
});
