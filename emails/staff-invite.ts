import { z } from "zod";
import { aside, paragraph } from "./kit/blocks/words.ts";
import { defineEmail } from "./kit/define-email.ts";
import { instant, line, webUrl } from "./kit/fields.ts";
import { formatInstant } from "./kit/formats.ts";
import { sampleStaff } from "./kit/sample-letterhead.ts";
import { staffLetter, staffLetterhead } from "./kit/staff-letter.ts";
import { mailWords } from "./locales/mail/index.ts";

/** A colleague has been given a sign-in and chooses a password. */
export const staffInvite = defineEmail({
  kind: "staff-invite",
  automatic: true,
  listUnsubscribe: false,
  inDoubt: "resend",
  props: staffLetterhead.extend({
    inviter: line(),
    url: webUrl,
    expiresAt: instant,
    timeZone: z.string(),
  }),
  letter: (props) => {
    const say = mailWords(props.locale);
    const brand = props.brand.name;
    const when = formatInstant(props.locale, props.timeZone, props.expiresAt);
    return staffLetter(props, {
      subject: say("invite.subject", { brand }),
      preheader: say("invite.preheader"),
      before: [paragraph(say("invite.words", { brand, inviter: props.inviter }))],
      button: { label: say("invite.button"), address: props.url },
      after: [aside(say("invite.until", { when }))],
    });
  },
  samples: [
    {
      ...sampleStaff,
      inviter: "Ines Prata",
      url: "https://status.nordlys.example/sign-in/invite/sample",
      expiresAt: "2026-03-09T09:00:00Z",
      timeZone: "Europe/Lisbon",
    },
  ],
});
