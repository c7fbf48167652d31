import { paragraph, written } from "./kit/blocks/words.ts";
import { defineEmail } from "./kit/define-email.ts";
import { words } from "./kit/fields.ts";
import { customerLetter, letterhead } from "./kit/letterhead.ts";
import { sampleLetterhead } from "./kit/sample-letterhead.ts";
import { stopLine, stoppable } from "./kit/stoppable.ts";
import { mailWords } from "./locales/mail/index.ts";

/** Two questions after the first failure, in a person's words (R22). It asks, so it can be stopped. */
export const feedback = defineEmail({
  kind: "feedback",
  automatic: false,
  listUnsubscribe: true,
  inDoubt: "resend",
  props: letterhead.extend({ body: words, ...stoppable }),
  letter: (props) => {
    const say = mailWords(props.locale);
    return customerLetter(props, {
      preheader: say("feedback.preheader"),
      blocks: [
        paragraph(say("feedback.opening")),
        ...written(props.body, 40_000, say("case.rest")),
      ],
      footer: stopLine(props),
    });
  },
  samples: [
    {
      ...sampleLetterhead,
      body: "- What did you want to do when it failed?\n- What would have helped you most?",
      unsubscribeUrl: "https://status.nordlys.example/s/sample-link/follow-ups/stop",
    },
  ],
});
