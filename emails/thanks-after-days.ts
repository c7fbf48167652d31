import { paragraph } from "./kit/blocks/words.ts";
import { defineEmail } from "./kit/define-email.ts";
import { followUp, followUpLetter } from "./kit/follow-up.ts";
import { sampleFollowUp } from "./kit/sample-letterhead.ts";
import { mailWords } from "./locales/mail/index.ts";

/** Some days after the resolution (R20, R21). */
export const thanksAfterDays = defineEmail({
  kind: "thanks-after-days",
  automatic: true,
  listUnsubscribe: true,
  inDoubt: "hold",
  props: followUp,
  letter: (props) => {
    const say = mailWords(props.locale);
    return followUpLetter(props, {
      preheader: say("thanks.preheader"),
      blocks: [paragraph(say("thanks.words")), paragraph(say("thanks.thanks"))],
      call: say("thanks.call"),
    });
  },
  samples: [sampleFollowUp, { ...sampleFollowUp, willCall: false }],
});
