import { z } from "zod";
import type { Block } from "./kit/block.ts";
import { heading, paragraph, written } from "./kit/blocks/words.ts";
import { apology, creditFact, thanks } from "./kit/case-words.ts";
import { defineEmail } from "./kit/define-email.ts";
import { calendarDay, credit, words } from "./kit/fields.ts";
import { formatCalendarDay } from "./kit/formats.ts";
import { customerLetter, letterhead } from "./kit/letterhead.ts";
import { sampleLetterhead, sampleResolution } from "./kit/sample-letterhead.ts";
import { mailWords } from "./locales/mail/index.ts";

const resolutionProps = letterhead.extend({
  whatWentWrong: words,
  howPutRight: words,
  /** R19: why it will not happen again, or the day by which we will say. */
  whyNotAgain: z.discriminatedUnion("known", [
    z.strictObject({ known: z.literal(true), words }),
    z.strictObject({ known: z.literal(false), sayBy: calendarDay }),
  ]),
  fault: z.enum(["ours", "shared", "partner", "unclear", "not-ours"]),
  /** Staff's own apology; null or blank for the one that fits the fault (R12). */
  apology: words.nullable(),
  /** Staff's own thanks; null or blank for ours (R20). */
  thanks: words.nullable(),
  /** How often the customer had to ask since it began (R9). */
  chases: z.int().nonnegative().default(0),
  /** A credit stands in this mail. There is no place for a gift card in it (R18). */
  credit: credit.nullable(),
});

/** The closing explanation: what, how, why not again, the apology, the thanks, the credit (R12, R17–R20). */
export const resolution = defineEmail({
  kind: "resolution",
  automatic: false,
  listUnsubscribe: false,
  inDoubt: "hold",
  props: resolutionProps,
  letter: (props) =>
    customerLetter(props, {
      preheader: mailWords(props.locale)("resolution.preheader"),
      blocks: [
        ...apology(props),
        ...explanation(props),
        ...(props.credit ? [creditFact(props, props.credit)] : []),
        ...thanks(props),
        paragraph(mailWords(props.locale)("resolution.still")),
      ],
    }),
  samples: [
    {
      ...sampleLetterhead,
      ...sampleResolution,
      nextUpdateAt: null,
      chases: 6,
      credit: { amountMinor: 4000, currency: "EUR", number: "CR-1001" },
    },
    {
      ...sampleLetterhead,
      ...sampleResolution,
      nextUpdateAt: null,
      fault: "unclear",
      whyNotAgain: { known: false, sayBy: "2026-04-15" },
      apology: "I am sorry, Ana.\n\nYou waited a month for an answer that took us an hour.",
      thanks: "Thank you for your patience, your trust, and for staying with us.",
      credit: null,
    },
  ],
});

function explanation(props: z.output<typeof resolutionProps>): Block[] {
  const { locale, whyNotAgain } = props;
  const say = mailWords(locale);
  const part = (text: string) => written(text, 12_000, say("case.rest"));
  const why = whyNotAgain.known
    ? part(whyNotAgain.words)
    : [
        paragraph(
          say("resolution.why.not-yet", { day: formatCalendarDay(locale, whyNotAgain.sayBy) }),
        ),
      ];
  return [
    heading(say("resolution.what")),
    ...part(props.whatWentWrong),
    heading(say("resolution.how")),
    ...part(props.howPutRight),
    heading(say("resolution.why")),
    ...why,
  ];
}
