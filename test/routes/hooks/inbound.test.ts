import { expect, test } from "vitest";
import { startDesk, visible } from "../desk/desk-world.ts";

const secret = "a-secret-shared-with-the-forwarder";
const env = { INBOUND_HOOK_SECRET: secret, REPLY_ADDRESS: "care@shop.test" };
const path = "/hooks/inbound/mime";
const basic = (password: string) => `Basic ${Buffer.from(`mail:${password}`).toString("base64")}`;
const raw = (to: string, body = "When does it <b>come</b>?") =>
  `From: Ana <ana.duarte@example.test>\r\nTo: ${to}\r\nMessage-ID: <1@x.test>\r\nSubject: Hm\r\n\r\n${body}`;

test("INB: raw mail comes in by a door of its own: only with the secret, once, onto its case", async () => {
  await using desk = await startDesk({ env });
  const { app, casePath } = desk;
  const { id } = await app.db("messages").first("id");
  await app.db("messages").update({ state: "handed_over" });
  const to = app.services.replyAddresses.mint("reply", id) ?? "";
  const send = (authorization: string, body = raw("someone@x.test")) =>
    app.fetch(path, { method: "POST", body, headers: { authorization, "X-Envelope-To": to } });
  for (const wrong of ["", basic("wrong"), `Bearer ${secret}x`, "Bearer"]) {
    expect((await send(wrong)).status).toBe(401);
  }
  expect((await app.fetch(path)).status).toBe(405);
  expect((await send(basic(secret), "")).status).toBe(400);
  expect(await (await send(`Bearer ${secret}`)).text()).toBe("taken\n");
  expect(await (await send(basic(secret))).text()).toBe("known\n");
  const large = new Uint8Array(37 * 1024 * 1024);
  const tooLarge = await app.fetch(path, { method: "POST", body: large }).catch(() => null);
  expect(tooLarge?.status ?? 413).toBe(413);

  const marco = await desk.asMarco();
  const story = await marco.read(casePath);
  expect(story).toContain("When does it <b>come</b>?");
  expect(story).toContain("The whole mail");
  const { id: mailId } = await app.db("received_mails").first("id");
  expect(await marco.read(`/desk/received/${mailId}`)).toContain("ana.duarte@example.test");
  const saved = await marco.get(`/desk/received/${mailId}/raw`);
  expect(saved.headers.get("content-disposition")).toContain("attachment");
  expect(app.log.join("\n")).not.toContain("ana.duarte");
});

test("a parked mail is decided on its page; wrong references are said, and the desk lists it until then", async () => {
  await using desk = await startDesk({ env });
  const { app, caseFile } = desk;
  const headers = { authorization: basic(secret) };
  await app.fetch(path, { method: "POST", body: raw("care@shop.test"), headers });
  const marco = await desk.asMarco();
  expect(await marco.read("/desk/mail")).toContain("Received, to be decided (1)");
  const { id } = await app.db("received_mails").first("id");
  const page = `/desk/received/${id}`;
  expect(await marco.read(page)).toContain(caseFile.reference);
  const wrong = await marco.post(page, { intent: "settle", as: "hers", reference: "nonsense" });
  expect(wrong.status).toBe(422);
  expect(visible(await wrong.text())).toContain("Say which case it belongs to");
  const reader = await desk.as("reader");
  expect((await reader.post(page, { intent: "settle", as: "dismissed" })).status).toBe(403);
  const put = { intent: "settle", as: "hers", reference: caseFile.reference };
  expect((await marco.post(page, put)).headers.get("location")).toContain("said=mail-settled");
  expect((await marco.post(page, put)).status).toBe(422);
  expect(await marco.read("/desk/mail")).toContain("Received, to be decided (0)");
  expect((await app.fetch(page)).status).toBe(302);
});

test("without its secret in the settings there is no such door", async () => {
  await using desk = await startDesk();
  const sent = await desk.app.fetch(path, { method: "POST", body: raw("care@shop.test") });
  expect(sent.status).toBe(404);
});
