import { z } from "zod";
import type { Block } from "./kit/block.ts";
import { keyFact } from "./kit/blocks/facts.ts";
import { paragraph, written } from "./kit/blocks/words.ts";
import { excerpt } from "./kit/clean-text.ts";
import { defineEmail } from "./kit/define-email.ts";
import { line, money, words } from "./kit/fields.ts";
import { formatMoney } from "./kit/formats.ts";
import { customerLetter, letterhead } from "./kit/letterhead.ts";
import { sampleLetterhead } from "./kit/sample-letterhead.ts";
import { mailWords } from "./locales/mail/index.ts";

const given = z.strictObject({
  kind: z.enum(["refund", "replacement", "better-model", "free-period", "goodwill-note"]),
  /** The thing, the period, or the words of a goodwill note. */
  what: words.nullable(),
  number: line(120).nullable(),
  money: money.nullable(),
});
type Given = z.output<typeof given>;

/** What is given for the trouble beside credits and gift cards (R17): each kind in its own words. */
export const forYourTrouble = defineEmail({
  kind: "for-your-trouble",
  automatic: false,
  listUnsubscribe: false,
  inDoubt: "hold",
  props: letterhead.extend({ given }),
  letter: (props) => {
    const say = mailWords(props.locale);
    return customerLetter(props, {
      preheader: say("given.preheader"),
      blocks: blocksOf(props.locale, props.given),
    });
  },
  samples: [
    {
      ...sampleLetterhead,
      nextUpdateAt: null,
      given: { kind: "better-model", what: "Nordlys 500", number: "SO-2211", money: null },
    },
    {
      ...sampleLetterhead,
      given: {
        kind: "refund",
        what: null,
        number: "RF-88",
        money: { amountMinor: 8900, currency: "EUR" },
      },
    },
    {
      ...sampleLetterhead,
      nextUpdateAt: null,
      given: {
        kind: "goodwill-note",
        what: "Your photos showed us what we had missed. Thank you for them.",
        number: null,
        money: null,
      },
    },
  ],
});

function blocksOf(locale: string, { kind, what, number, money: amount }: Given): Block[] {
  const say = mailWords(locale);
  if (kind === "goodwill-note") return written(what ?? "", 9_000, say("case.rest"));
  const fact = amount
    ? formatMoney(locale, amount.amountMinor, amount.currency)
    : excerpt(what ?? "", 300);
  return [
    paragraph(say("given.words")),
    keyFact({
      label: say(`given.${kind}`),
      fact,
      note: number && say("given.number", { number }),
    }),
  ];
}
