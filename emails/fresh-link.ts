import { paragraph } from "./kit/blocks/words.ts";
import { defineEmail } from "./kit/define-email.ts";
import { customerLetter, letterhead } from "./kit/letterhead.ts";
import { sampleLetterhead } from "./kit/sample-letterhead.ts";
import { mailWords } from "./locales/mail/index.ts";

/** A new link to the page, for someone who lost theirs. */
export const freshLink = defineEmail({
  kind: "fresh-link",
  automatic: true,
  listUnsubscribe: false,
  inDoubt: "resend",
  props: letterhead,
  letter: (props) => {
    const say = mailWords(props.locale);
    const { brand, reference } = props;
    return customerLetter(props, {
      subject: say("fresh-link.subject", { brand: brand.name, reference }),
      preheader: say("fresh-link.preheader"),
      blocks: [paragraph(say("fresh-link.words"))],
      button: { label: say("fresh-link.button"), address: props.statusUrl },
    });
  },
  samples: [sampleLetterhead],
});
