import fc from "fast-check";
import MailComposer from "nodemailer/lib/mail-composer";
import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { messageBytes } from "#app/mail/wire/message-bytes.ts";
import { quotedPrintable } from "#app/mail/wire/quoted-printable.ts";

/** By the words of RFC 2045 alone: soft breaks go, a triple is a byte. */
function decode(encoded: string): string {
  const joined = encoded.replaceAll("=\r\n", "");
  const bytes = joined.replaceAll(/=([0-9A-F]{2})/g, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(" ", "\t", "\n", "\r\n", "\r", "=", ".", "=\r\n", "\u0000", "é", "م", "🙂"),
    fc.string({ unit: "grapheme", maxLength: 90 }),
  ),
  maxLength: 60,
});

describe("quoted-printable in one go (RFC 2045)", () => {
  test("any text comes back, with its line breaks as CRLF", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const encoded = quotedPrintable(text).toString("latin1");
        expect(decode(encoded)).toBe(text.replaceAll(/\r\n?|\n/g, "\r\n"));
        for (const line of encoded.split("\r\n")) {
          expect(line.length).toBeLessThanOrEqual(76);
          expect(line).toMatch(/^[\x20-\x7e\t]*$/);
          expect(line).not.toMatch(/[ \t]$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("nothing but triples fits too", () => {
    const text = "é".repeat(5000);
    expect(decode(quotedPrintable(text).toString("latin1"))).toBe(text);
  });
});

const mail = {
  from: { name: "Nordlys Ümlaut", address: "care@amends.test" },
  to: { name: "Ana, Sousa", address: "ana@bücher.example" },
  subject: "Wir haben Neues für Sie, und es ist eine lange Zeile, die gefaltet werden muss",
  text: "Guten Tag,\n\n.ein Punkt am Anfang \nund ein Leerzeichen am Ende \n",
  html: `<p>${"Grüße an alle. ".repeat(60)}</p>\n.\n<p dir="rtl">مرحبا</p>`,
  messageId: "<one@amends.test>",
  date: new Date("2026-03-06T10:00:00Z"),
  baseBoundary: "one",
  encoding: "quoted-printable",
  xMailer: false,
} as const;

test("DLV-1: the bytes hold what nodemailer's own streams would send", async () => {
  const compiled = () => new MailComposer({ ...mail }).compile();
  const ours = messageBytes(compiled()) ?? "";
  expect(messageBytes(compiled())).toEqual(ours);
  const [one, other] = [
    await PostalMime.parse(ours),
    await PostalMime.parse(await compiled().build()),
  ];
  expect(one.headers).toEqual(other.headers);
  const plain = (text = "") => text.replaceAll("\r\n", "\n").trimEnd();
  expect([plain(one.text), plain(one.html)]).toEqual([plain(other.text), plain(other.html)]);
  expect(plain(one.html)).toBe(plain(mail.html));
});

test("what is not text in quoted-printable is left to nodemailer", () => {
  const attachments = [{ filename: "a.txt", content: "a" }];
  expect(messageBytes(new MailComposer({ ...mail, attachments }).compile())).toBeNull();
});
