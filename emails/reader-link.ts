import { paragraph } from "./kit/blocks/words.ts";
import { defineEmail } from "./kit/define-email.ts";
import { line } from "./kit/fields.ts";
import { customerLetter, letterhead } from "./kit/letterhead.ts";
import { sampleLetterhead } from "./kit/sample-letterhead.ts";
import { mailWords } from "./locales/mail/index.ts";

/** A link for somebody the customer lets read her case. `customer` is the reader here. */
export const readerLink = defineEmail({
  kind: "reader-link",
  automatic: true,
  listUnsubscribe: false,
  inDoubt: "resend",
  props: letterhead.extend({ from: line() }),
  letter: (props) => {
    const say = mailWords(props.locale);
    const words = [
      paragraph(say("reader-link.words", { name: props.from, brand: props.brand.name })),
      paragraph(say("reader-link.rights", { name: props.from })),
    ];
    const { from: name, brand, reference } = props;
    return customerLetter(props, {
      discreetly: words,
      subject: say("reader-link.subject", { brand: brand.name, reference }),
      why: say("reader-link.why", { name, reference }),
      isReader: true,
      button: { label: say("reader-link.button"), address: props.statusUrl },
      preheader: say("reader-link.preheader", { name: props.from }),
      blocks: words,
    });
  },
  samples: [{ ...sampleLetterhead, nextUpdateAt: null, from: "Ana Duarte" }],
});
