import { z } from "zod";
import { paragraph } from "./kit/blocks/words.ts";
import { defineEmail } from "./kit/define-email.ts";
import { instant } from "./kit/fields.ts";
import { formatInstant } from "./kit/formats.ts";
import { sampleStaff } from "./kit/sample-letterhead.ts";
import { staffLetter, staffLetterhead } from "./kit/staff-letter.ts";
import { mailWords } from "./locales/mail/index.ts";

/** Told to a colleague whose password was changed, by them or by somebody else. */
export const passwordChanged = defineEmail({
  kind: "password-changed",
  automatic: true,
  listUnsubscribe: false,
  inDoubt: "resend",
  props: staffLetterhead.extend({ changedAt: instant, timeZone: z.string() }),
  letter: (props) => {
    const say = mailWords(props.locale);
    const when = formatInstant(props.locale, props.timeZone, props.changedAt);
    return staffLetter(props, {
      subject: say("changed.subject", { brand: props.brand.name }),
      preheader: say("changed.preheader"),
      before: [paragraph(say("changed.words", { when })), paragraph(say("changed.not-you"))],
    });
  },
  samples: [{ ...sampleStaff, changedAt: "2026-03-02T09:00:00Z", timeZone: "Europe/Lisbon" }],
});
