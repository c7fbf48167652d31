import { around, framed } from "./kit/around.ts";
import { paragraph } from "./kit/blocks/words.ts";
import { defineEmail } from "./kit/define-email.ts";
import { customerLetter, letterhead } from "./kit/letterhead.ts";
import { sampleLetterhead } from "./kit/sample-letterhead.ts";
import { mailWords } from "./locales/mail/index.ts";

/** Comes before a gift card, from the owner by name, so that the card is not taken for fraud (R18). */
export const giftCardHeadsUp = defineEmail({
  kind: "gift-card-heads-up",
  automatic: false,
  listUnsubscribe: false,
  inDoubt: "hold",
  props: letterhead.extend({ around }),
  letter: (props) => {
    const say = mailWords(props.locale);
    const { reference, owner, brand } = props;
    return customerLetter(props, {
      subject: say("heads-up.subject", { brand: brand.name, reference }),
      preheader: say("heads-up.preheader", { owner: owner.name }),
      // What tells it from fraud stands there whoever writes.
      blocks: framed(props, { before: [say("heads-up.words")], after: [] }, [
        paragraph(say("heads-up.signs", { reference })),
        paragraph(say("heads-up.doubt")),
      ]),
    });
  },
  samples: [
    { ...sampleLetterhead, nextUpdateAt: null },
    {
      ...sampleLetterhead,
      nextUpdateAt: null,
      around: {
        before: "Ana, for the six calls you had to make a gift card comes in a mail of its own.",
        after: "",
      },
    },
  ],
});
