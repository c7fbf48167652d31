import { paragraph, quotation } from "./kit/blocks/words.ts";
import { excerpt } from "./kit/clean-text.ts";
import { defineEmail } from "./kit/define-email.ts";
import { words } from "./kit/fields.ts";
import { customerLetter, letterhead } from "./kit/letterhead.ts";
import { sampleLetterhead } from "./kit/sample-letterhead.ts";
import { mailWords } from "./locales/mail/index.ts";

/** The customer said that it is not right yet: the case is open again, with the same person. */
export const reopened = defineEmail({
  kind: "reopened",
  automatic: true,
  listUnsubscribe: false,
  inDoubt: "hold",
  props: letterhead.extend({
    /** What is still wrong, in the customer's words (R4); null when only a button was pressed. */
    understood: words.nullable(),
  }),
  letter: (props) => {
    const say = mailWords(props.locale);
    const { understood } = props;
    return customerLetter(props, {
      preheader: say("reopened.preheader", { owner: props.owner.name }),
      blocks: [
        paragraph(say("reopened.words")),
        ...(understood ? [quotation(say("reopened.heard"), excerpt(understood, 2000))] : []),
      ],
    });
  },
  samples: [
    { ...sampleLetterhead, understood: "The display flickers again as soon as the engine runs." },
    { ...sampleLetterhead, understood: null },
  ],
});
