import { describe, expect, test } from "vitest";
import { classifyMail } from "#app/mail/inbound/classify-mail.ts";
import { plainMail, reportMail, statusReport } from "./written-mails.ts";

const kindOf = async (mail: string) => (await classifyMail(mail)).kind;

describe("delivery status reports (RFC 3464, RFC 3463)", () => {
  test.each([
    ["failed", "5.1.1", "550 5.1.1 Rejected", "hard-bounce", "no-such-address"],
    ["failed", "5.1.2", "", "hard-bounce", "no-such-host"],
    ["failed", "5.1.10", "556 5.1.10 Recipient address has null MX", "hard-bounce", "no-such-host"],
    ["failed", "5.2.1", "550 5.2.1 mailbox disabled", "hard-bounce", "no-such-address"],
    ["failed", "5.2.2", "552 5.2.2 Over quota", "soft-bounce", "mailbox-full"],
    ["failed", "5.7.1", "550 5.7.1 Message blocked", "soft-bounce", "policy"],
    ["failed", "5.7.509", "550 5.7.509 does not pass DMARC", "soft-bounce", "policy"],
    ["failed", "5.1.1", "550 5.1.1 ip 192.0.2.1 is on our blacklist", "soft-bounce", "policy"],
    ["failed", "5.0.0", "550 no such user here", "hard-bounce", "no-such-address"],
    ["failed", "4.4.7", "450 4.1.1 user unknown", "soft-bounce", "no-such-address"],
    ["delayed", "5.1.1", "550 user unknown", "soft-bounce", "no-such-address"],
    ["failed", "5.3.4", "552 5.3.4 too big", "soft-bounce", "too-large"],
    ["failed", "5.0.0", "554 no", "soft-bounce", "unknown"],
  ])("%s %s %j is a %s: %s", async (action, status, diagnostic, kind, cause) => {
    const found = await classifyMail(statusReport(action, status, diagnostic));
    expect(found).toMatchObject({ kind, cause, action, why: "rfc3464" });
  });

  test("the address is the one we wrote to, the message the returned one", async () => {
    const found = await classifyMail(statusReport("failed", "5.1.1", "550 5.1.1 no"));
    expect(found.recipient).toBe("ada@theirs.test");
    expect(found.originalMessageId).toBe("<m1@ours.test>");
  });

  test.each(["delivered", "relayed", "expanded"])("%s is no bounce", async (action) => {
    expect(await kindOf(statusReport(action, "2.0.0", "250 ok"))).toBe("report-other");
  });

  test("of two recipients the graver one counts", async () => {
    const fields = `Final-Recipient: rfc822;full@x.test
Action: failed
Status: 5.2.2

Final-Recipient: rfc822;gone@x.test
Action: failed
Status: 5.1.1`;
    const found = await classifyMail(reportMail("message/delivery-status", fields));
    expect(found).toMatchObject({ kind: "hard-bounce", recipient: "gone@x.test" });
  });
});

describe("feedback and other reports", () => {
  test.each([
    ["abuse", "complaint"],
    ["fraud", "complaint"],
    ["opt-out", "complaint"],
    ["not-spam", "report-other"],
    ["auth-failure", "report-other"],
  ])("RFC 5965: feedback of type %s is %s", async (type, kind) => {
    const fields = `Feedback-Type: ${type}\nUser-Agent: x/1\nOriginal-Rcpt-To: <ada@x.test>`;
    const found = await classifyMail(reportMail("message/feedback-report", fields));
    expect(found).toMatchObject({ kind, recipient: "ada@x.test" });
  });

  test("RFC 8098: a reading receipt is a report", async () => {
    const fields = "Disposition: manual-action/MDN-sent-manually; displayed";
    expect(await kindOf(reportMail("message/disposition-notification", fields))).toBe(
      "report-other",
    );
  });
});

const DAEMON = { From: "Mail Delivery Subsystem <mailer-daemon@mx.test>", "Return-Path": "<>" };

describe("bounces written for people only", () => {
  test.each([
    ["<ada@x.test>:\nSorry, no mailbox here by that name. (#5.1.1)", "hard-bounce"],
    ["ada@x.test\n    all relevant MX records point to non-existent hosts", "hard-bounce"],
    ["<ada@x.test>: 552 user is over quota", "soft-bounce"],
    ["<ada@x.test>: host mx.x.test said: 450 4.7.1 Greylisted, try again later", "soft-bounce"],
    ["<ada@x.test>: 554 5.7.1 This looks like spam", "soft-bounce"],
    ["<ada@x.test>: 550 El usuario no existe", "hard-bounce"],
    ["<ada@x.test>: Empfänger unbekannt", "hard-bounce"],
    ["<ada@x.test>\n宛先のユーザーは存在しません", "hard-bounce"],
  ])("%j is a %s", async (reason, kind) => {
    const body = `Your message could not be delivered.\n\n${reason}\n\n--- Original message ---\nMessage-ID: <m1@ours.test>\nFrom: care@ours.test\n`;
    const found = await classifyMail(
      plainMail({ ...DAEMON, Subject: "Returned mail: see transcript" }, body),
    );
    expect(found).toMatchObject({
      kind,
      recipient: "ada@x.test",
      originalMessageId: "<m1@ours.test>",
    });
  });

  test("a warning that it is still being tried is soft and not final", async () => {
    const body =
      "This is a warning message only.\nada@x.test\nDelivery will be retried for 3 days.";
    const found = await classifyMail(
      plainMail({ ...DAEMON, Subject: "Warning: message delayed 24 hours" }, body),
    );
    expect(found).toMatchObject({ kind: "soft-bounce", action: "delayed" });
  });

  test("a gateway under its own name, told by its subject and the servers' talk", async () => {
    const body = "Sent <<< RCPT TO:<ada@x.test>\nReceived >>> 550 5.1.1 ada@x.test user unknown";
    const headers = { From: "Gateway <gw@mx.test>", Subject: "Mail could not be delivered" };
    expect(await kindOf(plainMail(headers, body))).toBe("hard-bounce");
  });
});

describe("automatic mail and lists (RFC 3834, RFC 2919)", () => {
  test.each([
    [{ "Auto-Submitted": "auto-replied" }, "auto-reply"],
    [{ "Auto-Submitted": "auto-generated; type=x" }, "auto-reply"],
    [{ "Auto-Submitted": "no" }, "human"],
    [{ "X-Autoreply": "yes" }, "auto-reply"],
    [{ Precedence: "auto_reply" }, "auto-reply"],
    [{ "X-Auto-Response-Suppress": "All" }, "auto-reply"],
    [{ "X-Auto-Response-Suppress": "DR, RN" }, "human"],
    [{ "Return-Path": "<>" }, "auto-reply"],
    [{ "List-Id": "<cats.x.test>" }, "list"],
    [{ "List-Unsubscribe": "<mailto:x@x.test>", Precedence: "bulk" }, "list"],
    [{ Precedence: "bulk" }, "list"],
    [{ Precedence: "bulk", "In-Reply-To": "<m1@ours.test>" }, "auto-reply"],
    [{ Subject: "Automatische Antwort: Ihre Lampe" }, "auto-reply"],
    [{ Subject: "Respuesta automática: lámpara" }, "auto-reply"],
    [{ Subject: "رد تلقائي: المصباح" }, "auto-reply"],
    [{ Subject: "Out of office", Precedence: "bulk" }, "auto-reply"],
    [{ Subject: "I was out of office when it broke" }, "human"],
  ])("%j is %s", async (headers, kind) => {
    const mail = plainMail({ From: "Ada <ada@x.test>", ...headers }, "I am away until Monday.");
    expect(await kindOf(mail)).toBe(kind);
  });

  test("an absence notice that speaks of failed deliveries is no bounce", async () => {
    const headers = { From: "Ada <ada@x.test>", "Return-Path": "<>", Subject: "Out of office" };
    const body = "My mailbox is full; your message could not be delivered to me in time.";
    expect(await kindOf(plainMail(headers, body))).toBe("auto-reply");
  });
});

describe("what people write stays theirs", () => {
  test.each([
    ["My parcel was not delivered", "I paid 550 dollars and your site says no such user."],
    ["Fwd: Undelivered Mail Returned to Sender", "See: 550 5.1.1 user unknown, SMTP, a@x.test"],
    ["Re: Your lamp", "> Your message could not be delivered 550 5.1.1\nYes it was."],
    ["Complaint", "This lamp failed on delivery. The mailbox is full of your letters."],
  ])("%s", async (subject, body) => {
    const headers = { From: "Ada <ada@x.test>", "Return-Path": "<ada@x.test>", Subject: subject };
    const mail = plainMail({ ...headers, "In-Reply-To": "<m1@ours.test>" }, body);
    expect(await classifyMail(mail)).toMatchObject({
      kind: "human",
      originalMessageId: "<m1@ours.test>",
    });
    expect(await kindOf(plainMail(headers, body))).toBe("human");
  });
});
