import { expect, test } from "vitest";
import { startDesk } from "../desk/desk-world.ts";

const secret = "a-password-of-sixteen-signs";

test("F16: news counts once, only from whom it should come, and doors without a secret are not there", async () => {
  await using desk = await startDesk({ env: { POSTMARK_HOOK_SECRET: secret } });
  const { app } = desk;
  await app.db("messages").update({ state: "handed_over" });
  const { id } = await app.db("messages").first("id");
  const send = (event: object, password = secret) =>
    app.fetch("/hooks/postmark", {
      method: "POST",
      headers: { authorization: `Basic ${btoa(`hook:${password}`)}` },
      body: JSON.stringify({ ID: 1, MessageID: "m", Metadata: { message: id }, ...event }),
    });
  const bounce = { RecordType: "Bounce", Type: "HardBounce", Details: "smtp;550 5.1.1 no" };
  expect((await send(bounce, "wrong")).status).toBe(401);
  expect(await app.db("messages").pluck("state")).toEqual(["handed_over"]);
  for (const event of [bounce, { RecordType: "Delivery" }, bounce, { RecordType: "Open" }]) {
    expect((await send(event)).status).toBe(200);
  }
  expect(await app.db("messages").first()).toMatchObject({
    state: "hard_bounce",
    last_response: "smtp;550 5.1.1 no",
  });
  expect(await app.db("message_reports")).toHaveLength(2);
  expect(await app.db("call_tasks")).toHaveLength(1);
  for (const path of ["ses", "sendgrid", "mailgun"]) {
    const answer = await app.fetch(`/hooks/${path}`, { method: "POST", body: "{}" });
    expect(answer.status, path).toBe(404);
  }
});
