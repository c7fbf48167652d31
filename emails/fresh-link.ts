import { around, framed } from "./kit/around.ts";
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
  props: letterhead.extend({ around }),
  letter: (props) => {
    const say = mailWords(props.locale);
    const { brand, reference, owner } = props;
    return customerLetter(props, {
      subject: say("fresh-link.subject", { brand: brand.name, reference }),
      // Written by a person, nobody may have asked for it.
      preheader: props.around
        ? say("update.preheader", { owner: owner.name })
        : say("fresh-link.preheader"),
      blocks: framed(props, { before: [say("fresh-link.words")], after: [] }, []),
      button: { label: say("fresh-link.button"), address: props.statusUrl },
    });
  },
  samples: [
    sampleLetterhead,
    { ...sampleLetterhead, nextUpdateAt: null, missedAt: "2026-03-06T17:00:00Z" },
    {
      ...sampleLetterhead,
      around: { before: "Ana, as you asked me on the phone: your page, anew.", after: "" },
    },
  ],
});
