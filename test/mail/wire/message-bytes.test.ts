import MailComposer from "nodemailer/lib/mail-composer";
import PostalMime from "postal-mime";
import { expect, test } from "vitest";
import { messageBytes } from "#app/mail/wire/message-bytes.ts";

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
