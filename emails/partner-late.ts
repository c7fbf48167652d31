import { paragraph } from "./kit/blocks/words.ts";
import { defineEmail } from "./kit/define-email.ts";
import { instant, line, words } from "./kit/fields.ts";
import { formatInstant } from "./kit/formats.ts";
import { customerLetter, letterhead } from "./kit/letterhead.ts";
import { because } from "./kit/promise-words.ts";
import { sampleLetterhead } from "./kit/sample-letterhead.ts";
import { mailWords } from "./locales/mail/index.ts";

/** A partner keeps us waiting: the customer reads it from us, and what we do about it (R11). */
export const partnerLate = defineEmail({
  kind: "partner-late",
  automatic: false,
  listUnsubscribe: false,
  inDoubt: "resend",
  props: letterhead.extend({
    partner: line(),
    /** By when they had said they would; null when they never said. */
    promisedAt: instant.nullable(),
    /** What we do about it. */
    words,
  }),
  letter: (props) => {
    const { locale, timeZone, partner, promisedAt } = props;
    const say = mailWords(locale);
    const said = promisedAt && formatInstant(locale, timeZone, promisedAt);
    return customerLetter(props, {
      preheader: say("partner-late.preheader", { partner }),
      blocks: [
        paragraph(say("partner-late.words", { partner })),
        ...(said ? [paragraph(say("partner-late.promised", { when: said }))] : []),
        ...because(props, props.words),
      ],
    });
  },
  samples: [
    {
      ...sampleLetterhead,
      partner: "Brightfix",
      promisedAt: "2026-03-05T12:00:00Z",
      words:
        "Our own technician Sofia holds a place for you on Thursday, in case they stay silent.",
    },
    {
      ...sampleLetterhead,
      isLate: true,
      partner: "Hafen Logistik",
      promisedAt: null,
      words: "I call them again at nine, and write to you by noon.",
    },
  ],
});
