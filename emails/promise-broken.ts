import { defineEmail } from "./kit/define-email.ts";
import { words } from "./kit/fields.ts";
import { customerLetter, letterhead } from "./kit/letterhead.ts";
import { because, hadPromised, newTime, toldTime } from "./kit/promise-words.ts";
import { sampleLetterhead } from "./kit/sample-letterhead.ts";
import { mailWords } from "./locales/mail/index.ts";

/** We say that we did not keep a promise, in a person's words, and what happens now (R8). */
export const promiseBroken = defineEmail({
  kind: "promise-broken",
  automatic: false,
  listUnsubscribe: false,
  inDoubt: "resend",
  props: letterhead.extend({
    what: words,
    was: toldTime,
    /** The apology, or why. */
    words,
    /** The new time; null when there is none. */
    due: toldTime.nullable(),
  }),
  letter: (props) =>
    customerLetter(props, {
      preheader: mailWords(props.locale)("promise-broken.preheader"),
      blocks: [
        ...because(props, props.words),
        hadPromised(props, props.what, props.was),
        ...newTime(props, props.due),
      ],
    }),
  samples: [
    {
      ...sampleLetterhead,
      what: "A technician calls you to agree on a day for the visit.",
      was: { from: null, at: "2026-03-05T12:00:00Z" },
      words: "You waited for a call that did not come. That is ours, and I am sorry.",
      due: { from: null, at: "2026-03-06T10:00:00Z" },
    },
    {
      ...sampleLetterhead,
      isLate: true,
      what: "The part is with you.",
      was: { from: "2026-03-03T09:00:00Z", at: "2026-03-05T17:00:00Z" },
      words: "We cannot get the part any more. I am sorry that you waited for it.",
      due: null,
    },
  ],
});
