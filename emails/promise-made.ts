import { around, framed } from "./kit/around.ts";
import { paragraph } from "./kit/blocks/words.ts";
import { defineEmail } from "./kit/define-email.ts";
import { words } from "./kit/fields.ts";
import { customerLetter, letterhead } from "./kit/letterhead.ts";
import { promised, toldTime } from "./kit/promise-words.ts";
import { sampleLetterhead } from "./kit/sample-letterhead.ts";
import { mailWords } from "./locales/mail/index.ts";

/** A promise in writing: what, and by when; a range unless we are certain (R7). */
export const promiseMade = defineEmail({
  kind: "promise-made",
  automatic: false,
  listUnsubscribe: false,
  inDoubt: "resend",
  props: letterhead.extend({ what: words, due: toldTime, around }),
  letter: (props) => {
    const say = mailWords(props.locale);
    const facts = [
      promised(props, props.what, props.due),
      ...(props.due.from ? [paragraph(say("promise-made.unsure"))] : []),
    ];
    return customerLetter(props, {
      preheader: say("promise-made.preheader"),
      blocks: framed(props, { before: [say("promise-made.words")], after: [] }, facts),
    });
  },
  samples: [
    {
      ...sampleLetterhead,
      what: "A technician calls you to agree on a day for the visit.",
      due: { from: null, at: "2026-03-06T12:00:00Z" },
    },
    {
      ...sampleLetterhead,
      what: "The part is with you.",
      due: { from: "2026-03-10T09:00:00Z", at: "2026-03-12T17:00:00Z" },
    },
    {
      ...sampleLetterhead,
      what: "Sofia calls you.",
      due: { from: null, at: "2026-03-06T12:00:00Z" },
      around: { before: "Ana, so that you need not wait for the phone:", after: "Until then!" },
    },
  ],
});
