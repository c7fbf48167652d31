import { paragraph, statement } from "./kit/blocks/words.ts";
import { excerpt } from "./kit/clean-text.ts";
import { defineEmail } from "./kit/define-email.ts";
import { words } from "./kit/fields.ts";
import { customerLetter, letterhead } from "./kit/letterhead.ts";
import { sampleLetterhead } from "./kit/sample-letterhead.ts";
import { mailWords } from "./locales/mail/index.ts";

/** "Nothing new yet, still on it": a proper update, one click for staff (R6). */
export const nothingNew = defineEmail({
  kind: "nothing-new",
  automatic: false,
  listUnsubscribe: false,
  inDoubt: "resend",
  props: letterhead.extend({
    /** Where it stands, in a sentence; null when there is nothing more to say. */
    stands: words.nullable(),
  }),
  letter: (props) => {
    const say = mailWords(props.locale);
    return customerLetter(props, {
      preheader: say("nothing-new.preheader"),
      blocks: [
        paragraph(say("nothing-new.words")),
        ...(props.stands
          ? [statement(say("nothing-new.stands"), excerpt(props.stands, 2000))]
          : []),
      ],
    });
  },
  samples: [
    {
      ...sampleLetterhead,
      stands: "The workshop has your speaker since Monday and is waiting for one part.",
    },
    { ...sampleLetterhead, stands: null, isLate: true },
  ],
});
