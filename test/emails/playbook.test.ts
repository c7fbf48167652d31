import { describe, expect, test } from "vitest";
import { renderMail } from "#app/mail/render/render-mail.ts";
import { acknowledgement } from "#emails/acknowledgement.ts";
import { giftCard } from "#emails/gift-card.ts";
import { type EmailProps, getEmail } from "#emails/index.ts";
import { languageNames } from "#emails/kit/locale.ts";
import { mailCatalogues } from "#emails/locales/mail/index.ts";
import { resolution } from "#emails/resolution.ts";
import { readableText } from "./html-reading.ts";

const [full, unknown] = resolution.samples;
const plain = { ...full, apology: null, thanks: null, chases: 0, credit: null };

async function resolutionWith(changes: Partial<EmailProps<"resolution">>) {
  const { html, text } = await renderMail("resolution", { ...plain, ...changes });
  return { seen: readableText(html), text: text.replace(/\s+/g, " ") };
}

describe.each(languageNames)("in %s", (locale) => {
  const words = mailCatalogues[locale];

  test("R12: the apology regrets in every case, and takes responsibility when it is ours or shared", async () => {
    const owning = { ours: true, shared: true, partner: false, unclear: false, "not-ours": false };
    const regret = {
      en: /sorry/,
      es: /sentimos/i,
      de: /leid/,
      fr: /regrettons/,
      pt: /lamentamos/i,
      ar: /نأسف/,
    };
    const blame = {
      en: /responsib/,
      es: /responsab/,
      de: /stehen (?:wir|dafür)|wir stehen/,
      fr: /responsab/,
      pt: /responsab/,
      ar: /مسؤولي/,
    };
    for (const [fault, takes] of Object.entries(owning) as [keyof typeof owning, boolean][]) {
      const { seen, text } = await resolutionWith({ locale, fault });
      expect(seen).toContain(words[`resolution.apology.${fault}`]);
      expect(text).toContain(words[`resolution.apology.${fault}`]);
      expect(seen).toMatch(regret[locale]);
      expect(blame[locale].test(seen)).toBe(takes);
    }
  });

  test("R20: the resolution thanks for patience, trust and custom, where staff wrote nothing of their own", async () => {
    for (const thanks of [null, "", "  \n"]) {
      const { seen } = await resolutionWith({ locale, thanks });
      expect(seen).toContain(words["resolution.thanks"]);
    }
  });

  test("R3: the acknowledgement names the owner, the time of the next word in her zone, and the link", async () => {
    const props = { ...acknowledgement.samples[0], locale, timeZone: "Asia/Dubai" };
    const { html, text } = await renderMail("acknowledgement", props);
    for (const said of [readableText(html), text]) {
      expect(said).toContain("Marco Silva");
      expect(said).toMatch(/21:00|9:00\s?م/);
      expect(said).toContain(words["next.label"]);
    }
    expect(text).toContain(props.statusUrl);
    expect(html).toContain(`href="${props.statusUrl}"`);
  });
});

test("R12: what staff wrote as apology and thanks takes the place of ours", async () => {
  const { seen } = await resolutionWith({
    apology: "I am **truly** sorry.",
    thanks: "Thank you, Ana.",
  });
  expect(seen).toContain("I am truly sorry.");
  expect(seen).toContain("Thank you, Ana.");
  expect(seen).not.toContain(mailCatalogues.en["resolution.apology.ours"]);
  expect(seen).not.toContain(mailCatalogues.en["resolution.thanks"]);
});

test("R9: having had to ask stands in the apology, and only then", async () => {
  expect((await resolutionWith({ chases: 6 })).seen).toContain("come back to us 6 times");
  expect((await resolutionWith({ chases: 1 })).seen).toContain("come back to us once");
  expect((await resolutionWith({ chases: 0 })).seen).not.toContain("come back to us");
});

test("R18: the resolution has no place for a gift card, whatever it is called", async () => {
  for (const extra of [
    { giftCard: { amountMinor: 3000, currency: "EUR" } },
    { gift: "x" },
    { code: "x" },
  ]) {
    expect(resolution.props.safeParse({ ...plain, ...extra }).success).toBe(false);
    expect(
      resolution.props.safeParse({ ...plain, credit: { ...full.credit, ...extra } }).success,
    ).toBe(false);
  }
});

test("R18: a credit stands in the resolution mail, with amount and number", async () => {
  const { seen, text } = await resolutionWith({ credit: full.credit });
  for (const said of [seen, text]) {
    expect(said).toContain("€40.00");
    expect(said).toContain("CR-1001");
  }
});

test("R18: the gift card's mail leads to its page and has no field for a code", async () => {
  const [sample] = giftCard.samples;
  expect(giftCard.props.safeParse({ ...sample, code: "AAAA-BBBB" }).success).toBe(false);
  const { html } = await renderMail("gift-card", sample);
  expect(html).toContain(`href="${sample.revealUrl}"`);
});

test("R19: why it will not happen again may be 'not known yet', with a day", async () => {
  expect(unknown?.whyNotAgain.known).toBe(false);
  const { seen } = await resolutionWith({ whyNotAgain: { known: false, sayBy: "2026-04-15" } });
  expect(seen).toContain("We will tell you by 15 April 2026.");
});

test("R1: a letter's sender reads since when it has been held; R6: a late word says so", async () => {
  const [letter] = acknowledgement.samples;
  const { text } = await renderMail("acknowledgement", { ...letter, isLate: true });
  expect(text).toContain("We have held it since Wednesday 4 March.");
  expect(text).toContain("later than we said");
  const inTime = await renderMail("acknowledgement", letter);
  expect(inTime.text).not.toContain("later than we said");
});

test("3.2: apology and money mail is held when in doubt; so is the first word", () => {
  const held = [
    "resolution",
    "reopened",
    "credit-issued",
    "for-your-trouble",
    "gift-card-heads-up",
    "gift-card",
    "acknowledgement",
  ] as const;
  for (const kind of held) expect(getEmail(kind).inDoubt).toBe("hold");
  for (const kind of ["update", "nothing-new"] as const)
    expect(getEmail(kind).inDoubt).toBe("resend");
});
