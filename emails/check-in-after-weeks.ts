import { paragraph } from "./kit/blocks/words.ts";
import { defineEmail } from "./kit/define-email.ts";
import { followUp, followUpLetter } from "./kit/follow-up.ts";
import { sampleFollowUp } from "./kit/sample-letterhead.ts";
import { mailWords } from "./locales/mail/index.ts";

/** Some weeks after the resolution, by the same owner (R21). */
export const checkInAfterWeeks = defineEmail({
  kind: "check-in-after-weeks",
  automatic: true,
  listUnsubscribe: true,
  inDoubt: "hold",
  props: followUp,
  letter: (props) => {
    const say = mailWords(props.locale);
    return followUpLetter(props, {
      preheader: say("check-in.preheader"),
      blocks: [paragraph(say("check-in.words"))],
      call: say("check-in.call"),
    });
  },
  samples: [sampleFollowUp],
});
