import { z } from "zod";
import { written } from "./kit/blocks/words.ts";
import { defineEmail } from "./kit/define-email.ts";
import { words } from "./kit/fields.ts";
import { customerLetter, letterhead } from "./kit/letterhead.ts";
import { sampleLetterhead } from "./kit/sample-letterhead.ts";
import { stopLine, stoppable } from "./kit/stoppable.ts";
import { mailWords } from "./locales/mail/index.ts";

const sample = {
  ...sampleLetterhead,
  nextUpdateAt: null,
  unsubscribeUrl: "https://status.nordlys.example/s/sample-link/follow-ups/stop",
};

const preheaders = { days: "thanks.preheader", weeks: "check-in.preheader" } as const;

/** A follow-up in a person's own words, in the place of the one that goes by itself (R20, R21). */
export const followUpByHand = defineEmail({
  kind: "follow-up-by-hand",
  automatic: false,
  listUnsubscribe: true,
  inDoubt: "hold",
  props: letterhead.extend({
    round: z.enum(["days", "weeks"]),
    /** What a member of staff wrote, as written. */
    body: words,
    ...stoppable,
  }),
  letter: (props) => {
    const say = mailWords(props.locale);
    return customerLetter(props, {
      preheader: say(preheaders[props.round]),
      blocks: written(props.body, 40_000, say("case.rest")),
      button: { label: say("follow-up.button"), address: props.statusUrl },
      footer: stopLine(props),
    });
  },
  samples: [
    { ...sample, round: "days", body: "Thank you for your patience. Is it still dry?" },
    { ...sample, round: "weeks", body: "How did the plotter do on your summer voyage?" },
  ],
});
