import { describe, expect, test } from "vitest";
import { renderDirect, renderMail } from "#app/mail/render/render-mail.ts";
import { emails, getEmail } from "#emails/index.ts";
import { directionOf, languageNames } from "#emails/kit/locale.ts";
import { addressesIn, readableText } from "./html-reading.ts";
import { samples } from "./mail-samples.ts";

describe.each(samples)("$name", ({ kind, locale, props }) => {
  test("TPL-3: is strict MJML, and the filled shape is what MJML makes of the whole, byte for byte", async () => {
    const direct = await renderDirect(kind, props);
    expect(await renderMail(kind, props)).toEqual(direct);
  });

  test("TPL-7: its text part says what its HTML says", async () => {
    const { html, text } = await renderMail(kind, props);
    const seen = readableText(html);
    const words = text.replace(/^> /gm, "").replace(/\s+/g, " ");
    const letter = getEmail(kind).letter(getEmail(kind).props.parse(props));
    for (const block of letter.blocks) {
      const [first = ""] = block.text.split("\n");
      expect(words).toContain(first.replace(/\s+/g, " ").trim());
    }
    const links = addressesIn(html).filter((found) => found !== props.brand.logoUrl);
    for (const link of links.filter((found) => found.startsWith("https:"))) {
      expect(text).toContain(link);
    }
    expect(seen).toContain(props.brand.name);
    expect(words).toContain(props.brand.name);
  });

  test("TPL-7: is small, and fetches nothing but the logo", async () => {
    const { html } = await renderMail(kind, props);
    expect(Buffer.byteLength(html)).toBeLessThan(40_000);
    expect(html).not.toMatch(/<(?:link|script|iframe|object)|@import|url\(/i);
    for (const [picture] of html.matchAll(/<img[^>]*>/g)) {
      const [, source] = /src="([^"]*)"/.exec(picture) ?? [];
      expect(source === props.brand.logoUrl || source?.startsWith("cid:")).toBe(true);
      expect(picture).toMatch(/alt="[^"]+"/);
    }
  });

  test("R25: its subject is one line of brand and reference, and names no person", async () => {
    const { subject, preheader } = await renderMail(kind, props);
    expect(subject).not.toMatch(/[\r\n]/);
    expect(subject.length).toBeLessThan(90);
    expect(preheader.length).toBeGreaterThan(10);
    for (const name of ["Ana", "Sousa", "Marco", "Rita", "Ines"])
      expect(subject).not.toContain(name);
  });

  test("tells its language and direction, and is ready for the dark", async () => {
    const { html } = await renderMail(kind, props);
    expect(html).toContain(`<html lang="${locale}" dir="${directionOf(locale)}"`);
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).toContain("prefers-color-scheme: dark");
  });
});

test("every kind has another name, and every language is tested", () => {
  expect(new Set(emails.map(({ kind }) => kind)).size).toBe(emails.length);
  expect(new Set(samples.map(({ locale }) => locale))).toEqual(new Set(languageNames));
});

test("DLV-3: mail that a person sends is not marked as automatic; follow-ups alone can be unsubscribed", () => {
  const automatic = emails.filter((email) => email.automatic).map(({ kind }) => kind);
  const written = ["update", "nothing-new", "resolution", "credit-issued", "gift-card-heads-up"];
  for (const kind of written) expect(automatic).not.toContain(kind);
  const listed = emails.filter((email) => email.listUnsubscribe).map(({ kind }) => kind);
  expect(listed).toEqual([
    ...["feedback", "thanks-after-days", "check-in-after-weeks", "follow-up-by-hand"],
  ]);
  for (const email of emails) {
    expect(email.samples.every((sample) => "unsubscribeUrl" in sample)).toBe(email.listUnsubscribe);
  }
});
