import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timeOf } from "#app/ui/portal/moments.ts";
import { accentOf } from "#emails/kit/accent.ts";
import { cleanLine, excerpt, wrapText } from "#emails/kit/clean-text.ts";
import { formatCalendarDay, formatInstant, formatMoney, formatZone } from "#emails/kit/formats.ts";
import { directionOf, matchLanguage } from "#emails/kit/locale.ts";
import { palette } from "#emails/kit/look.ts";
import { mjml, url } from "#emails/kit/markup.ts";
import { plainStaffText } from "#emails/kit/plain-staff-text.ts";
import { renderStaffText } from "#emails/kit/staff-text.ts";
import { createTranslator } from "#emails/kit/translator.ts";

describe("times, days and money", () => {
  const at = "2026-03-05T17:00:00Z";
  test("an instant is told in the reader's zone and language", () => {
    expect(formatInstant("en", "Europe/London", at)).toBe("Thursday 5 March, 17:00");
    expect(formatInstant("de", "Europe/Berlin", at)).toBe("Donnerstag, 5. März, 18:00");
    expect(formatInstant("en-US", "America/New_York", at)).toMatch(
      /^Thursday, March 5, 12:00\sPM$/,
    );
    expect(formatInstant("en", "Pacific/Auckland", at)).toBe("Friday 6 March, 06:00");
  });
  test.each([
    ["en", "05:30"],
    ["en-US", "5:30 AM"],
    ["de", "05:30"],
    ["fr", "05:30"],
    ["es", "5:30"],
    ["pt", "05:30"],
    ["ar", "5:30 ص"],
  ])("an early hour is written as CLDR has it, in mails and on the page: %s", (locale, hour) => {
    const early = new Date("2026-03-06T05:30:00Z");
    const plain = (text: string) => text.replace(/\s/gu, " ");
    expect(plain(formatInstant(locale, "UTC", early))).toMatch(new RegExp(`[,،] ${hour}$`));
    expect(plain(timeOf(locale, "UTC", early))).toBe(hour);
  });
  test("a zone that does not exist is UTC, and says so", () => {
    expect(formatInstant("en", "Mars/Base", at)).toBe("Thursday 5 March, 17:00");
    expect(formatZone("en", "Mars/Base", at)).toBe("UTC");
    expect(formatZone("en", "Europe/Lisbon", at)).toBe("Western European Time");
  });
  test("a calendar day has no zone", () => {
    expect(formatCalendarDay("en", "2026-03-06")).toBe("6 March 2026");
  });
  test("money comes from its smallest unit, with as many decimals as the currency has", () => {
    expect(formatMoney("en", 4000, "EUR")).toBe("€40.00");
    expect(formatMoney("en", 1500, "JPY")).toBe("JP¥1,500");
    expect(formatMoney("de", 123456, "EUR")).toMatch(/^1\.234,56\s€$/);
    expect(formatMoney("en", 1234, "KWD")).toMatch(/^KWD\s1\.234$/);
  });
});

test("a language we do not write in falls back to English; regions and case do not matter", () => {
  expect(["pt-BR", "DE_at", "ar-EG", "ja", "", "xx-<b>"].map(matchLanguage)).toEqual([
    "pt",
    "de",
    "ar",
    "en",
    "en",
    "en",
  ]);
  expect(["ar-EG", "de", "he"].map(directionOf)).toEqual(["rtl", "ltr", "ltr"]);
});

test("a translator fills what a message asks for, and leaves markup as text", () => {
  const messages = {
    hello: "Dear {name},",
    times: "{count, plural, one {# time} other {# times}}",
    plain: "Plain <b>",
  } as const;
  const say = createTranslator<typeof messages>("en", messages);
  expect(say("hello", { name: "<b>{x}</b>" })).toBe("Dear <b>{x}</b>,");
  expect(say("times", { count: 1 })).toBe("1 time");
  expect(say("times", { count: 2 })).toBe("2 times");
  expect(say("plain")).toBe("Plain <b>");
});

describe("staff text (TPL-1)", () => {
  test("knows paragraphs, line breaks, emphasis, lists and links", () => {
    expect(renderStaffText("One\ntwo **three**\n\n- a\n- b\n\n1. c")).toBe(
      "<p>One<br />\ntwo <strong>three</strong></p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol>\n<li>c</li>\n</ol>",
    );
    expect(renderStaffText("[x](https://a.example/?b=1&c=2)")).toBe(
      '<p><a href="https://a.example/?b=1&amp;c=2" rel="noopener noreferrer">x</a></p>',
    );
  });
  test("TPL-7: in the text part it is words: links with their address, lists, no marks", () => {
    const plain = (text: string) => plainStaffText(renderStaffText(text));
    expect(plain("One\ntwo **three**, *four*\n\nSix < 7 & 8")).toBe(
      "One\ntwo three, four\n\nSix < 7 & 8",
    );
    expect(plain("See [the report](https://a.example/r?b=1&c=2).")).toBe(
      "See the report (https://a.example/r?b=1&c=2).",
    );
    expect(plain("[a.example](https://a.example/) <https://b.example>")).toBe(
      "https://a.example/ https://b.example",
    );
    expect(plain("[**write** me](mailto:me@a.example) [no](javascript:x)")).toBe(
      "write me (me@a.example) no",
    );
    expect(plain("Next:\n- a\n- b\n  - **c**\n\n7. d\n\n8. e\nf\n\nLast")).toBe(
      "Next:\n\n- a\n- b\n  - c\n\n7. d\n8. e\n   f\n\nLast",
    );
    expect(wrapText(`  - ${"word ".repeat(20)}`).split("\n")[1]).toMatch(/^ {4}word/);
  });
  test("makes no tag and no link of anything else, whatever is typed", () => {
    const piece = fc.constantFrom(
      "<b>",
      "</p>",
      "[x](",
      "javascript:",
      "data:",
      "//e.test",
      ")",
      "![",
      "`",
      "~~~",
      "&lt;",
      "<https:",
      ">",
      "\n",
      "\\",
      '"',
      " ",
      "# ",
      "- ",
      "a",
      "<!--",
      "onclick=",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = renderStaffText(pieces.join(""));
        const tags = html.match(/<[^>]*>/g) ?? [];
        for (const tag of tags) {
          expect(tag).toMatch(
            /^<(?:\/?(?:p|strong|em|ul|ol|li|a)|br \/|ol start="\d+"|a href="(?:https|mailto):[^"]*" rel="noopener noreferrer")>$/,
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});

test("a colour of any brand can be read on paper and in the dark (WCAG 2.2 AA)", () => {
  const hex = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, "0")}`);
  fc.assert(
    fc.property(hex, (brand) => {
      const { light, onLight, dark, onDark } = accentOf(brand);
      expect(contrast(light, palette.light.paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(light, palette.light.ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(onLight, light)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(dark, palette.dark.paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(onDark, dark)).toBeGreaterThanOrEqual(4.5);
    }),
  );
  for (const scheme of [palette.light, palette.dark]) {
    for (const ground of [scheme.ground, scheme.paper, scheme.panel]) {
      expect(contrast(scheme.ink, ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(scheme.quiet, ground)).toBeGreaterThanOrEqual(4.5);
    }
  }
  expect(accentOf("#1d5c54").light).toBe("#1d5c54");
});

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test("markup keeps what the template says apart from what was put into it", () => {
  const inner = mjml`<b>${"x < y"}</b>`;
  const whole = mjml`<p>${inner}${null}${""}${[inner, inner]} ${1}</p>`;
  expect(whole.strings).toEqual(["<p><b>", "</b><b>", "</b><b>", "</b> ", "</p>"]);
  expect(whole.values).toEqual(["x &lt; y", "x &lt; y", "x &lt; y", "1"]);
  expect(whole.source).toBe("<p><b>x &lt; y</b><b>x &lt; y</b><b>x &lt; y</b> 1</p>");
  expect(() => url("javascript:alert(1)")).toThrow("No link may start with javascript:");
});

test("lines are wrapped between words; links stay whole; a cut is marked", () => {
  const wrapped = wrapText(`${"word ".repeat(40)}https://status.example/${"x".repeat(90)}`);
  const lines = wrapped.split("\n");
  expect(lines.filter((line) => line.length > 72)).toEqual([
    `https://status.example/${"x".repeat(90)}`,
  ]);
  expect(wrapped.replace(/\s+/g, " ")).toBe(
    `${"word ".repeat(40)}https://status.example/${"x".repeat(90)}`,
  );
  expect(excerpt("one two three", 9)).toBe("one two …");
  expect(excerpt("one", 9)).toBe("one");
  expect(cleanLine(" a\r\nBcc:\tb\u0000 ")).toBe("a Bcc: b");
});
