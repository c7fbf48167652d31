import { z } from "zod";
import { aside, paragraph } from "./kit/blocks/words.ts";
import { defineEmail } from "./kit/define-email.ts";
import { webUrl } from "./kit/fields.ts";
import { sampleStaff } from "./kit/sample-letterhead.ts";
import { staffLetter, staffLetterhead } from "./kit/staff-letter.ts";
import { mailWords } from "./locales/mail/index.ts";

/** A colleague asked for a new password. */
export const passwordReset = defineEmail({
  kind: "password-reset",
  automatic: true,
  listUnsubscribe: false,
  inDoubt: "resend",
  props: staffLetterhead.extend({ url: webUrl, minutes: z.int().positive() }),
  letter: (props) => {
    const say = mailWords(props.locale);
    return staffLetter(props, {
      subject: say("reset.subject", { brand: props.brand.name }),
      preheader: say("reset.preheader"),
      before: [paragraph(say("reset.words"))],
      button: { label: say("reset.button"), address: props.url },
      after: [aside(say("reset.lasts", { minutes: props.minutes })), aside(say("reset.not-you"))],
    });
  },
  samples: [
    { ...sampleStaff, url: "https://status.nordlys.example/sign-in/reset/sample", minutes: 60 },
  ],
});
