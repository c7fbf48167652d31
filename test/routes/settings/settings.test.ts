import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { signIn, startDesk, visible } from "../desk/desk-world.ts";

const real = {
  DATABASE_URL: "postgres://x:y@localhost/z",
  SMTP_URL: "smtp://127.0.0.1:1",
  MAIL_FROM: "Care <care@amends.test>",
  PUBLIC_URL: "http://127.0.0.1",
  SECRET_KEY: "a-secret-key-for-tests-of-more-than-thirty-two-signs",
};

/** RFC 6238, six digits, 30 seconds, SHA-1. */
function totp(secret: string, at: number): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret].map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, "0"));
  const bytes = bits.join("").match(/.{8}/g) ?? [];
  const key = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const mac = createHmac("sha1", key).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

test("AUT-8: outside a trial, finance sees only the enrolment until a second factor is set up", async () => {
  await using desk = await startDesk({ env: real });
  const finance = await desk.as("finance");
  for (const path of ["/desk", "/finance", "/desk/cases"]) {
    expect((await finance.get(path)).headers.get("location"), path).toBe("/settings/account");
  }
  expect(await finance.read("/settings/account")).toContain("needs a second factor");
  const wrong = await finance.post("/settings/account", {
    intent: "enrol",
    password: "not it at all",
  });
  expect(visible(await wrong.text())).toContain("This is not your password.");
  const fields = { intent: "enrol", password: "correct horse battery" };
  const shown = await finance.post("/settings/account", fields);
  const page = visible(await shown.text());
  expect(page.match(/<li>[\w-]{8,}<\/li>/g)).toHaveLength(10);
  const secret = /secret=([A-Z2-7]+)/.exec(page)?.[1] ?? "";
  const bad = await finance.post("/settings/account", { intent: "confirm", code: "000000" });
  expect(visible(await bad.text())).toContain("This code does not fit.");
  const code = totp(secret, Date.now());
  const on = await finance.post("/settings/account", { intent: "confirm", code });
  expect(on.headers.get("location")).toContain("second-factor-on");
  const cookie = on.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  expect((await desk.app.fetch("/desk", { headers: { cookie } })).status).toBe(200);
});

test("one's own sessions: each is seen, and ended by itself or all together", async () => {
  await using desk = await startDesk();
  const one = await desk.asMarco();
  const two = await desk.asMarco();
  const three = await desk.asMarco();
  const page = await one.read("/settings/account");
  const [sessionId = ""] = [...page.matchAll(/name="sessionId" value="([^"]+)"/g)].map(
    ([, id]) => id,
  );
  await one.post("/settings/account", { intent: "end-session", sessionId });
  const left = await Promise.all(
    [two, three].map(async (each) => (await each.get("/desk")).status),
  );
  expect(left.toSorted()).toEqual([200, 302]);
  await one.post("/settings/account", { intent: "end-others" });
  expect((await two.get("/desk")).status).toBe(302);
  expect((await three.get("/desk")).status).toBe(302);
  expect((await one.get("/desk")).status).toBe(200);
});

test("nobody ends somebody else's session", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const reader = await desk.as("reader");
  const row = await desk.app.db("staff_sessions").where({ user_id: reader.id }).first("id");
  await marco.post("/settings/account", { intent: "end-session", sessionId: row.id });
  expect((await reader.get("/desk")).status).toBe(200);
});

test("the password is changed with the old one only; other sessions end and a notice is mailed", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const other = await desk.asMarco();
  const fields = {
    intent: "change-password",
    currentPassword: "not my password",
    newPassword: "another horse battery",
  };
  const wrong = await marco.post("/settings/account", fields);
  const page = await wrong.text();
  expect(visible(page)).toContain("This is not your password.");
  expect(page).not.toContain("another horse");
  const right = { ...fields, currentPassword: "correct horse battery" };
  const short = await marco.post("/settings/account", { ...right, newPassword: "short" });
  expect(visible(await short.text())).toContain("Take at least 10 characters.");
  expect((await marco.post("/settings/account", right)).status).toBe(302);
  expect((await other.get("/desk")).status).toBe(302);
  expect((await marco.get("/desk")).status).toBe(200);
  expect(await desk.app.db("messages").where({ kind: "password-changed" })).toHaveLength(1);
  await signIn(desk.app, "marco@amends.test", "another horse battery");
});

const newcomer = {
  intent: "add",
  name: "Nuria <b>Sol</b>",
  email: "nuria@amends.test",
  role: "agent",
  title: "Senior care",
  phone: "",
};

test("an administrator adds, invites, changes, disables and lets in again; it is all in the audit", async () => {
  await using desk = await startDesk();
  const admin = await desk.as("administrator");
  expect((await admin.post("/settings/staff", newcomer)).status).toBe(302);
  expect(await admin.read("/settings/staff")).toContain("Nuria <b>Sol</b>");
  const again = await admin.post("/settings/staff", newcomer);
  expect(visible(await again.text())).toContain("Somebody here has this address already.");
  const { id: staffId } = await desk.app.db("staff").where({ email: newcomer.email }).first("id");
  for (const intent of ["invite", "disable", "enable", "change-role", "remove-second-factor"]) {
    const answer = await admin.post("/settings/staff", { intent, staffId, role: "lead" });
    expect(answer.status, intent).toBe(302);
  }
  expect(await desk.app.db("messages").where({ kind: "staff-invite" })).toHaveLength(2);
  const { role } = await desk.app.db("staff").where({ id: staffId }).first("role");
  expect(role).toBe("lead");
  const audited = await desk.app.db("audit_log").where({ stream: "staff" }).pluck("action");
  expect(audited).toEqual(
    expect.arrayContaining([
      "staff-added",
      "staff-disabled",
      "staff-enabled",
      "staff-role-changed",
    ]),
  );
});

test("AUT-14: after five minutes the password is asked for before staff are changed; typed text stays", async () => {
  await using desk = await startDesk();
  const admin = await desk.as("administrator");
  desk.passMinutes(6);
  const refused = await admin.post("/settings/staff", newcomer);
  expect(refused.status).toBe(422);
  const page = visible(await refused.text());
  expect(page).toContain("Type your password once more");
  expect(page).toContain("Senior care");
  const confirm = { intent: "confirm-password", password: "correct horse battery" };
  expect((await admin.post("/settings/staff", confirm)).status).toBe(302);
  expect((await admin.post("/settings/staff", newcomer)).status).toBe(302);
});

test("the last administrator stays one; nobody else opens the page", async () => {
  await using desk = await startDesk();
  const admin = await desk.as("administrator");
  const demote = { intent: "change-role", staffId: admin.id, role: "agent" };
  const refused = await admin.post("/settings/staff", demote);
  expect(visible(await refused.text())).toContain("This is the last administrator.");
  for (const role of ["lead", "finance", "reader"] as const) {
    const visitor = await desk.as(role);
    expect((await visitor.get("/settings/staff")).status, role).toBe(403);
    expect((await visitor.post("/settings/staff", newcomer)).status, role).toBe(403);
  }
});
