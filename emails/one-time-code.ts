import { z } from "zod";
import { keyFact } from "./kit/blocks/facts.ts";
import { paragraph } from "./kit/blocks/words.ts";
import { defineEmail } from "./kit/define-email.ts";
import { line } from "./kit/fields.ts";
import { customerLetter, letterhead } from "./kit/letterhead.ts";
import { sampleLetterhead } from "./kit/sample-letterhead.ts";
import { mailWords } from "./locales/mail/index.ts";

/** The number that shows it is the customer who asks. Not in the subject, where a lock screen shows it. */
export const oneTimeCode = defineEmail({
  kind: "one-time-code",
  automatic: true,
  listUnsubscribe: false,
  inDoubt: "resend",
  props: letterhead.extend({ code: line(20), minutes: z.int().positive() }),
  letter: (props) => {
    const say = mailWords(props.locale);
    const { brand, reference, minutes } = props;
    const number = keyFact({
      label: say("code.label"),
      fact: props.code,
      note: say("code.lasts", { minutes }),
    });
    return customerLetter(props, {
      discreetly: [number],
      subject: say("code.subject", { brand: brand.name, reference }),
      preheader: say("code.preheader"),
      blocks: [
        paragraph(say("code.words")),
        number,
        paragraph(say("code.not-you", { brand: brand.name })),
      ],
    });
  },
  samples: [{ ...sampleLetterhead, nextUpdateAt: null, code: "482 913", minutes: 10 }],
});
