import { z } from "zod";
import type { Block } from "./kit/block.ts";
import { paragraph } from "./kit/blocks/words.ts";
import { defineEmail } from "./kit/define-email.ts";
import { followUp, followUpLetter } from "./kit/follow-up.ts";
import { sampleFollowUp } from "./kit/sample-letterhead.ts";
import { mailWords } from "./locales/mail/index.ts";

/** Some days after the resolution (R20, R21); after a first failure with two questions (R22). */
export const thanksAfterDays = defineEmail({
  kind: "thanks-after-days",
  automatic: true,
  listUnsubscribe: true,
  inDoubt: "hold",
  props: followUp.extend({
    /** The two questions about the product go with it. */
    questions: z.boolean().default(false),
  }),
  letter: (props) => {
    const say = mailWords(props.locale);
    return followUpLetter(props, {
      preheader: say("thanks.preheader"),
      blocks: [paragraph(say("thanks.words")), paragraph(say("thanks.thanks"))],
      call: say("thanks.call"),
      after: props.questions ? questionsOf(say) : [],
    });
  },
  samples: [
    sampleFollowUp,
    { ...sampleFollowUp, willCall: false },
    { ...sampleFollowUp, questions: true },
  ],
});

/** They are answered on her page; opening it answers nothing. */
function questionsOf(say: ReturnType<typeof mailWords>): Block[] {
  return [
    paragraph(say("thanks.questions")),
    paragraph(`1. ${say("feedback.first")}`),
    paragraph(`2. ${say("feedback.second")}`),
    paragraph(say("thanks.questions.where")),
  ];
}
