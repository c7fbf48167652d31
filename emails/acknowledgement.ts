import { z } from "zod";
import { around, framed } from "./kit/around.ts";
import { paragraph, quotation } from "./kit/blocks/words.ts";
import { excerpt } from "./kit/clean-text.ts";
import { defineEmail } from "./kit/define-email.ts";
import { instant, words } from "./kit/fields.ts";
import { formatDayOf, formatInstant } from "./kit/formats.ts";
import { customerLetter, letterhead } from "./kit/letterhead.ts";
import { sampleLetterhead } from "./kit/sample-letterhead.ts";
import { mailWords } from "./locales/mail/index.ts";

const channel = z.enum(["letter", "email", "phone", "web", "social", "in-person"]);

/** Leaves within seconds of logging: who has it, what was understood, when the next word comes (R3). */
export const acknowledgement = defineEmail({
  kind: "acknowledgement",
  automatic: true,
  listUnsubscribe: false,
  inDoubt: "hold",
  props: letterhead.extend({
    /** The read-back, in the customer's words (R4). */
    understood: words,
    channel,
    receivedAt: instant,
    around,
  }),
  letter: (props) => {
    const { locale, timeZone, nextUpdateAt, owner } = props;
    const say = mailWords(locale);
    const day = formatDayOf(locale, timeZone, props.receivedAt);
    const when = nextUpdateAt && formatInstant(locale, timeZone, nextUpdateAt);
    return customerLetter(props, {
      preheader: when
        ? say("acknowledgement.preheader.when", { owner: owner.name, when })
        : say("acknowledgement.preheader", { owner: owner.name }),
      // Who has it, what we heard and how to correct it stand there whoever writes (R3, R4).
      blocks: framed(
        props,
        { before: [say(`acknowledgement.received.${props.channel}`, { day })], after: [] },
        [
          paragraph(say("acknowledgement.owner", { owner: owner.name })),
          quotation(say("acknowledgement.understood"), excerpt(props.understood, 2000)),
          paragraph(say("acknowledgement.check")),
        ],
      ),
    });
  },
  samples: [
    {
      ...sampleLetterhead,
      understood:
        "The display of my chart plotter went dark in January, thirteen years after I bought it. The dealer says the part is no longer made.\nI sent you a letter with photos and have heard nothing since.",
      channel: "letter",
      receivedAt: "2026-03-04T10:30:00Z",
    },
    {
      ...sampleLetterhead,
      understood: "The phone you sent me as a replacement has failed as well.",
      around: {
        before: "Thank you for staying on the line with me. I have asked our **workshop** already.",
        after: "",
      },
      channel: "phone",
      receivedAt: "2026-03-05T08:05:00Z",
      nextUpdateAt: null,
    },
  ],
});
