import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classifyMail } from "#app/mail/inbound/classify-mail.ts";

const HEAD = "From: a@x.test\r\nTo: b@y.test\r\nSubject: bomb\r\nMIME-Version: 1.0\r\n";
const LIMIT_MILLISECONDS = 5000;
const LIMIT_BYTES = 300 * 1024 * 1024;

function multipart(boundary: string, body: string): string {
  return `Content-Type: multipart/mixed; boundary=${boundary}\r\n\r\n${body}`;
}

function nested(depth: number): string {
  const opened = Array.from({ length: depth }, (_, level) =>
    multipart(`b${level}`, `--b${level}\r\n`),
  );
  return `${HEAD}${opened.join("")}Content-Type: text/plain\r\n\r\nend`;
}

function nestedMessages(depth: number): string {
  return `${HEAD}${"Content-Type: message/rfc822\r\n\r\nFrom: a@x.test\r\n".repeat(depth)}\r\nend`;
}

const many = (part: string) => HEAD + multipart("b", `--b\r\n${part}\r\n`.repeat(10_000));

const BOMBS: Record<string, () => string | Uint8Array> = {
  "10,000 parts": () => many("Content-Type: text/plain\r\n\r\nx"),
  "10,000 reports": () =>
    many("Content-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822;a@x.test\r\n"),
  "parts 1,000 deep": () => nested(1000),
  "messages 1,000 deep": () => nestedMessages(1000),
  "10,000 boundaries in one report": () =>
    HEAD + multipart("b", Array.from({ length: 10_000 }, (_, n) => `--b${n}\r\n`).join("")),
  "500 MB of base64": () => {
    const bomb = new Uint8Array(500 * 1024 * 1024).fill(65);
    bomb.set(
      new TextEncoder().encode(
        `${HEAD}Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n`,
      ),
    );
    return bomb;
  },
  "50 MB in one header": () => `${HEAD}X-Long: ${"a ".repeat(25_000_000)}\r\n\r\nx`,
  "100,000 recipients": () => `${HEAD}Cc: ${"<a@x.test>, ".repeat(100_000)}\r\n\r\nx`,
  "an unclosed encoded word": () => `${HEAD}Subject: ${"=?utf-8?B?".repeat(50_000)}\r\n\r\nx`,
  "charsets that do not exist": () =>
    many("Content-Type: text/plain; charset=x-none-such\r\n\r\n\xff\xfe"),
  "one endless line from a mail system": () =>
    `From: MAILER-DAEMON@x.test\r\nSubject: failure notice\r\n\r\n${"550 5.1.1 <a@x ".repeat(100_000)}`,
  "nothing but spaces and tabs": () =>
    `From: MAILER-DAEMON@x.test\r\nSubject: failure notice\r\n\r\n${" \t".repeat(500_000)}x`,
  "nothing but tags": () =>
    `${HEAD}Content-Type: text/html\r\n\r\n${"<style ><p ".repeat(200_000)}`,
};

describe("mails made to do harm", () => {
  test.each(Object.entries(BOMBS))(
    "INB-5: %s",
    async (name, make) => {
      const bomb = make();
      // Making the bomb may take long; only reading it is measured.
      const before = process.memoryUsage().rss;
      const started = performance.now();
      const found = await classifyMail(bomb);
      const spent = performance.now() - started;
      console.log(`${name}: ${Math.round(spent)} ms`);
      expect(spent).toBeLessThan(LIMIT_MILLISECONDS);
      expect(process.memoryUsage().rss - before).toBeLessThan(LIMIT_BYTES);
      expect(found.kind).toBeTypeOf("string");
    },
    60_000,
  );

  test("INB-5: a report beyond the nesting limit is still read by its words", async () => {
    const bomb = nested(1000).replace("From: a@x.test", "From: MAILER-DAEMON@x.test");
    const found = await classifyMail(
      bomb.replace("Subject: bomb", "Subject: Undelivered Mail Returned to Sender"),
    );
    expect(found.kind).toBe("soft-bounce");
  });

  test("rubbish never throws", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        expect((await classifyMail(bytes)).why).not.toBe("");
      }),
      { numRuns: 500 },
    );
  });

  test("real headers over rubbish bodies never throw", async () => {
    const type = fc.constantFrom(
      "multipart/report; boundary=b; report-type=delivery-status",
      "message/delivery-status",
      "message/feedback-report",
      "text/html; charset=utf-7",
      "multipart/mixed; boundary=",
    );
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom("--b", "--b--", "", "Content-Type: message/delivery-status"),
      fc.constantFrom("Final-Recipient: rfc822;", "Status: 5", "Action:", '{"notificationType":'),
    );
    await fc.assert(
      fc.asyncProperty(type, fc.array(line), async (contentType, lines) => {
        const mail = `${HEAD}Content-Type: ${contentType}\r\n\r\n${lines.join("\r\n")}`;
        expect((await classifyMail(mail)).why).not.toBe("");
      }),
      { numRuns: 500 },
    );
  });
});
