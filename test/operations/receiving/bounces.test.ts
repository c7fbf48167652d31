import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { settleReceived } from "#app/operations/receiving/settle-received.ts";
import type { World } from "#test/support/world.ts";
import { caseOfAna, createInbox, mail, newest, receive } from "./inbox.ts";

const stateOf = async (world: World, id: string) =>
  (await world.db("messages").where({ id }).first("state")).state;

function bounce(to: string, about: string, said = "550 5.1.1 no such user"): string {
  const [, status] = said.split(" ");
  const part = (type: string, body: string) => `--b\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`;
  return mail({
    From: "Mail Delivery System <mailer-daemon@home.test>",
    To: to,
    Subject: "Undelivered Mail Returned to Sender",
    "Content-Type": 'multipart/report; report-type=delivery-status; boundary="b"',
    body: [
      part("text/plain", "It could not be delivered."),
      part(
        "message/delivery-status",
        `Reporting-MTA: dns; mx.home.test\r\n\r\nFinal-Recipient: rfc822;ana@home.test\r\nAction: failed\r\nStatus: ${status}\r\nDiagnostic-Code: smtp; ${said}`,
      ),
      part("text/rfc822-headers", `Message-ID: ${about}`),
      "--b--",
    ].join(""),
  });
}

test("DLV-7: a bounce to its signed address says what became of the mail, whatever else it names", async () => {
  await using world = await createInbox();
  const { caseFile, message, bounce: address } = await caseOfAna(world);
  const received = await receive(world, bounce(address, "<another@shop.test>"));
  expect(received).toMatchObject({ ok: true, decision: { what: "report" } });
  expect(await world.db("messages").where({ id: message.id }).first()).toMatchObject({
    state: "hard_bounce",
    last_code: 550,
    last_response: expect.stringContaining("5.1.1 no such user"),
  });
  expect(await world.db("suppressions").pluck("kind")).toEqual(["hard"]);
  const calls = await world.db("call_tasks").where({ case_id: caseFile.id });
  expect(calls.map(({ reason }) => reason)).toEqual(["mail-failed"]);
});

test("R3: a full mailbox is a soft bounce: the address stays open, and the call is owed all the same", async () => {
  await using world = await createInbox();
  const { message, bounce: address } = await caseOfAna(world);
  await receive(world, bounce(address, message.message_id, "552 5.2.2 mailbox full"));
  expect(await stateOf(world, message.id)).toBe("soft_bounce");
  expect(await world.db("suppressions")).toEqual([]);
  expect(await world.db("call_tasks")).toHaveLength(1);
});

test("DLV-7: a forged bounce changes nothing by itself; somebody may look and take it as true, once", async () => {
  await using world = await createInbox();
  const { marco, message, replyTo } = await caseOfAna(world);
  for (const to of [replyTo, "care@shop.test", replyTo.replace("+r", "+b")]) {
    const received = await receive(world, bounce(to, message.message_id));
    expect(received).toMatchObject({ decision: { what: "park", why: "unproven-report" } });
    world.clock.now = new Date(world.clock.now.getTime() + 1000);
  }
  expect(await stateOf(world, message.id)).toBe("handed_over");
  expect(await world.db("suppressions")).toEqual([]);

  const { id } = await newest(world);
  const believe = () =>
    settleReceived(world.services, id, { as: "report", reference: null }, marco);
  const outcomes = await Promise.all([believe(), believe()]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await stateOf(world, message.id)).toBe("hard_bounce");
});

test("INB-1: an address in the returned mail tells staff of which mail a bounce speaks, and changes nothing", async () => {
  await using world = await createInbox();
  const { message, bounce: address } = await caseOfAna(world);
  const body = `550 5.1.1 no such user\n\n--- Original message ---\nReturn-Path: <${address}>\nFrom: care@shop.test\n`;
  const from = { From: "mailer-daemon@home.test", "Return-Path": "<>", Subject: "failure notice" };
  await receive(world, mail({ ...from, To: "care@shop.test", body }));
  expect(await newest(world)).toMatchObject({
    why: "unproven-report",
    about_message_id: message.id,
  });
  expect(await stateOf(world, message.id)).toBe("handed_over");
});

test("a parked mail is put on the case that staff name, with its files, and is off the list", async () => {
  await using world = await createInbox();
  const { marco, caseFile } = await caseOfAna(world);
  await receive(world, mail({ To: "care@shop.test", Subject: `My case ${caseFile.reference}` }));
  const { id } = await newest(world);
  const shown = await world.services.deskViews.findReceived(id);
  expect(shown?.perhaps.map(({ reference }) => reference)).toEqual([caseFile.reference]);

  const decide = (reference: string | null) =>
    settleReceived(world.services, id, { as: "hers", reference }, marco);
  expect(await decide(null)).toEqual({ ok: false, reason: "no-such-case" });
  expect(await decide("AM-0000-0000")).toEqual({ ok: false, reason: "no-such-case" });
  expect(await decide(caseFile.reference)).toMatchObject({ ok: true });
  expect(await decide(caseFile.reference)).toEqual({ ok: false, reason: "already-settled" });
  expect(await world.db("case_events").where({ type: "contact-logged" })).toHaveLength(1);
  expect((await world.services.deskViews.listReceived(9)).count).toBe(0);
  const gone = randomUUID();
  const nothing = await settleReceived(
    world.services,
    gone,
    { as: "dismissed", reference: null },
    marco,
  );
  expect(nothing).toEqual({ ok: false, reason: "already-settled" });
});
