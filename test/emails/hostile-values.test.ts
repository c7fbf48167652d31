import { describe, expect, test } from "vitest";
import { renderDirect, renderMail } from "#app/mail/render/render-mail.ts";
import { addressesIn, frameOf } from "./html-reading.ts";
import { fewSamples, fillWith } from "./mail-samples.ts";

const hostile = {
  script: "<script>alert(1)</script>",
  image: '"><img src=x onerror=alert(1)>',
  attribute: '" onmouseover="alert(1)',
  include: '<mj-include path="/etc/passwd" />',
  closing: "</mj-text></mj-column><mj-raw><b>x</b></mj-raw>",
  comment: "--><!-- x --> <!--[if mso]><i>x</i><![endif]-->",
  cdata: "]]><![CDATA[<b>x</b>",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder is what is to stay text
  braces: "{{x}} {x} ${x} [[x]] <%= x %> {count, plural, other {x}}",
  pattern: "$& $1 $` $' $$",
  marker: "slotqz0zqslot slotqz1zqslot",
  header: "x\r\nBcc: all@example.test\r\n\r\nx\u2028x",
  bidi: "safe\u202egnp.exe\u202c \u2066x\u2069",
  control: "a\u0000b\u0007c\u001b[31md\u009fe",
  entity: "&lt;script&gt; &amp; &#60;b&#62; &nbsp;",
  links:
    "[a](javascript:alert(1)) [b](data:text/html,x) [c](/x) <javascript:x> ![d](https://example.test/pixel.png)",
  html: '<a href="https://example.test">x</a><b>x</b>\n# x\n```\nx\n```\n> x\n---',
  font: "font-family: Roboto, 'Open Sans'; Lato",
  long: "W".repeat(200),
};

const english = fewSamples.filter(({ locale }) => locale === "en");

const large = {
  word: "W".repeat(10_000),
  quotes: '"'.repeat(100_000),
  nested: "- ".repeat(50_000),
  wide: "字😀".repeat(30_000),
  words: "it is still broken ".repeat(5000),
};

const frames = new Map<string, ReturnType<typeof frameOf>>();

/** What the mail is made of when only plain words stand in it. */
async function plainFrame({ name, kind, props }: (typeof fewSamples)[number]) {
  const known = frames.get(name);
  if (known) return known;
  const plain = await renderMail(kind, fillWith(kind, props, "Plain words").props);
  const frame = frameOf(plain.html);
  frames.set(name, frame);
  return frame;
}

describe.each(Object.keys(hostile).map((name, at) => ({ name, at })))("$name", ({ name, at }) => {
  const value = hostile[name as keyof typeof hostile];
  test.each(fewSamples)("stays text in $name", async (sample) => {
    const { kind, props } = sample;
    const { props: filled, places } = fillWith(kind, props, value);
    expect(places).toBeGreaterThan(1);
    const mail = await renderMail(kind, filled);

    // MJML on the whole is nine tenths of the work: every value in an eighth of the mails, every mail of
    // either language with two of the values or three.
    if ((fewSamples.indexOf(sample) + at) % 8 === 0) {
      expect(mail).toEqual(await renderDirect(kind, filled));
    }
    expect(frameOf(mail.html)).toEqual(await plainFrame(sample));
    for (const address of addressesIn(mail.html))
      expect(address).toMatch(/^(?:https|mailto|tel|cid):/);
    expect(mail.html).not.toMatch(/fonts\.googleapis|\son\w+="/);
    expect(mail.html + mail.text + mail.subject).not.toMatch(/[\u202a-\u202e\u2066-\u2069\0]/);
    expect(mail.subject).not.toMatch(/[\r\n\u2028\u2029]/);
  });
});

describe.each(Object.entries(large))("100,000 signs of %s", (_, value) => {
  test.each(english)(
    "TPL-7: leave $name under 100 kB, and filled as compiled",
    async ({ kind, props }) => {
      const { props: filled } = fillWith(kind, props, value);
      const mail = await renderMail(kind, filled);
      expect(Buffer.byteLength(mail.html)).toBeLessThan(100_000);
      expect(mail).toEqual(await renderDirect(kind, filled));
    },
  );
});

test("CMP-8: props that do not fit are refused, whatever they were meant to be", async () => {
  for (const { kind, props } of fewSamples) {
    await expect(renderMail(kind, { ...props, extra: 1 } as never)).rejects.toThrow("extra");
  }
});

test("TPL-2: a link that is not https, http, mail or telephone is refused", async () => {
  for (const statusUrl of [
    "javascript:alert(1)",
    "data:text/html,x",
    "/s/x",
    "file:///etc/passwd",
    "",
  ]) {
    const customers = fewSamples.filter(({ props }) => "statusUrl" in props);
    expect(customers.length).toBeGreaterThan(10);
    for (const { kind, props } of customers) {
      await expect(renderMail(kind, { ...props, statusUrl } as never)).rejects.toThrow();
    }
  }
});
