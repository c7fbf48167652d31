import { z } from "zod";
import { around, framed } from "./kit/around.ts";
import { statement, written } from "./kit/blocks/words.ts";
import { excerpt } from "./kit/clean-text.ts";
import { defineEmail } from "./kit/define-email.ts";
import { words } from "./kit/fields.ts";
import { customerLetter, letterhead } from "./kit/letterhead.ts";
import { promised, toldTime } from "./kit/promise-words.ts";
import { sampleLetterhead } from "./kit/sample-letterhead.ts";
import { mailWords } from "./locales/mail/index.ts";

const step = z.strictObject({
  what: words,
  doer: z.enum(["us", "partner", "customer"]),
  /** Why the customer has to do it; null for a step of ours (R14). */
  why: words.nullable(),
});

/** "We have started another way": what it is, who does what, and by when (R10). */
export const planBStarted = defineEmail({
  kind: "plan-b-started",
  automatic: false,
  listUnsubscribe: false,
  inDoubt: "resend",
  props: letterhead.extend({
    words,
    steps: z.array(step).max(50),
    promises: z.array(z.strictObject({ what: words, due: toldTime })).max(50),
    around,
  }),
  letter: (props) => {
    const say = mailWords(props.locale);
    const steps = props.steps.map(({ what: whole, doer, why }) => {
      const what = excerpt(whole, 500);
      return doer === "us"
        ? what
        : say(`plan-b.step.${doer}`, { what, why: excerpt(why ?? "", 500) });
    });
    const facts = [
      ...(props.words ? written(props.words, 9_000, say("case.rest")) : []),
      ...(steps.length > 0
        ? [statement(say("plan-b.steps"), excerpt(steps.join("\n"), 4_000))]
        : []),
      ...props.promises.slice(0, 10).map(({ what, due }) => promised(props, what, due)),
    ];
    return customerLetter(props, {
      preheader: say("plan-b.preheader"),
      blocks: framed(props, { before: [say("plan-b.words")], after: [] }, facts),
    });
  },
  samples: [
    {
      ...sampleLetterhead,
      words: "Another workshop repairs your display. It is in the same town, and has the part.",
      steps: [
        { what: "We bring the display to the other workshop.", doer: "us", why: null },
        { what: "It is repaired and tested.", doer: "partner", why: null },
      ],
      promises: [
        {
          what: "The display is with the other workshop.",
          due: { from: null, at: "2026-03-09T12:00:00Z" },
        },
      ],
    },
    {
      ...sampleLetterhead,
      words: "A loaner until yours is put right.",
      steps: [
        {
          what: "Tell us where the loaner should go.",
          doer: "customer",
          why: "Only you know where you are that week.",
        },
      ],
      promises: [],
    },
  ],
});
