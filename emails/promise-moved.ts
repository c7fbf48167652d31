import { paragraph } from "./kit/blocks/words.ts";
import { defineEmail } from "./kit/define-email.ts";
import { words } from "./kit/fields.ts";
import { customerLetter, letterhead } from "./kit/letterhead.ts";
import { because, hadPromised, newTime, toldTime } from "./kit/promise-words.ts";
import { sampleLetterhead } from "./kit/sample-letterhead.ts";
import { mailWords } from "./locales/mail/index.ts";

/** Said before the time is past: a promise has a new time, or is taken back, and why (R7). */
export const promiseMoved = defineEmail({
  kind: "promise-moved",
  automatic: false,
  listUnsubscribe: false,
  inDoubt: "resend",
  props: letterhead.extend({
    what: words,
    was: toldTime,
    /** The new time; null when it is taken back. */
    due: toldTime.nullable(),
    because: words,
  }),
  letter: (props) => {
    const say = mailWords(props.locale);
    return customerLetter(props, {
      preheader: say(props.due ? "promise-moved.preheader" : "promise-moved.withdrawn"),
      blocks: [
        paragraph(say(props.due ? "promise-moved.words" : "promise-moved.withdrawn")),
        hadPromised(props, props.what, props.was),
        ...because(props, props.because),
        ...newTime(props, props.due),
      ],
    });
  },
  samples: [
    {
      ...sampleLetterhead,
      what: "The part is with you.",
      was: { from: null, at: "2026-03-06T17:00:00Z" },
      due: { from: "2026-03-10T09:00:00Z", at: "2026-03-12T17:00:00Z" },
      because: "The carrier has lost a day at the border. I have it in writing from them.",
    },
    {
      ...sampleLetterhead,
      what: "We repair your recorder.",
      was: { from: "2026-03-10T09:00:00Z", at: "2026-03-12T17:00:00Z" },
      due: null,
      because: "The part is no longer made. I would rather tell you now than let you wait.",
    },
  ],
});
