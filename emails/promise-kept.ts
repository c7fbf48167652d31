import { z } from "zod";
import { around, framed } from "./kit/around.ts";
import { statement } from "./kit/blocks/words.ts";
import { excerpt } from "./kit/clean-text.ts";
import { defineEmail } from "./kit/define-email.ts";
import { words } from "./kit/fields.ts";
import { customerLetter, letterhead } from "./kit/letterhead.ts";
import { sampleLetterhead } from "./kit/sample-letterhead.ts";
import { mailWords } from "./locales/mail/index.ts";

/** What was promised is done, late or in time; she can say that it is not so (R8). */
export const promiseKept = defineEmail({
  kind: "promise-kept",
  automatic: false,
  listUnsubscribe: false,
  inDoubt: "resend",
  props: letterhead.extend({ what: words, late: z.boolean(), around }),
  letter: (props) => {
    const say = mailWords(props.locale);
    const ours = {
      before: [say(props.late ? "promise-kept.late" : "promise-kept.words")],
      after: [say("promise-kept.not-so")],
    };
    const what = statement(say("promise-kept.what"), excerpt(props.what, 2000));
    return customerLetter(props, {
      preheader: say("promise-kept.preheader"),
      blocks: framed(props, ours, [what]),
    });
  },
  samples: [
    { ...sampleLetterhead, what: "A technician calls you to agree on a day.", late: false },
    { ...sampleLetterhead, what: "The part is with you.", late: true },
  ],
});
