import { paragraph, written } from "./kit/blocks/words.ts";
import { creditFact } from "./kit/case-words.ts";
import { defineEmail } from "./kit/define-email.ts";
import { credit, words } from "./kit/fields.ts";
import { customerLetter, letterhead } from "./kit/letterhead.ts";
import { sampleLetterhead } from "./kit/sample-letterhead.ts";
import { mailWords } from "./locales/mail/index.ts";

/** A credit that was approved after the resolution had left (R17). */
export const creditIssued = defineEmail({
  kind: "credit-issued",
  automatic: false,
  listUnsubscribe: false,
  inDoubt: "hold",
  props: letterhead.extend({
    credit,
    /** A word of staff's own to go with it. */
    note: words.nullable(),
  }),
  letter: (props) => {
    const say = mailWords(props.locale);
    return customerLetter(props, {
      preheader: say("credit.preheader"),
      blocks: [
        paragraph(say("credit.words")),
        ...(props.note ? written(props.note, 20_000, say("case.rest")) : []),
        creditFact(props, props.credit),
      ],
    });
  },
  samples: [
    {
      ...sampleLetterhead,
      nextUpdateAt: null,
      credit: { amountMinor: 2500, currency: "EUR", number: "CR-1002" },
      note: "It covers the two months in which the service did not work.",
    },
    {
      ...sampleLetterhead,
      credit: { amountMinor: 1500, currency: "JPY", number: "CR-1003" },
      note: null,
    },
  ],
});
