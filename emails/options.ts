import { z } from "zod";
import { around, framed } from "./kit/around.ts";
import { offer, written } from "./kit/blocks/words.ts";
import { excerpt } from "./kit/clean-text.ts";
import { costToHer, costWords } from "./kit/cost-words.ts";
import { defineEmail } from "./kit/define-email.ts";
import { line, words } from "./kit/fields.ts";
import { customerLetter, letterhead } from "./kit/letterhead.ts";
import { sampleLetterhead } from "./kit/sample-letterhead.ts";
import { mailWords } from "./locales/mail/index.ts";

const option = costToHer.extend({
  title: line(),
  words: words.nullable(),
  /** Why it costs her a trip or money (R14). */
  why: words.nullable(),
});

/** Ways of putting it right, for her to choose from; or an honest no, and what can be done (R16). */
export const options = defineEmail({
  kind: "options",
  automatic: false,
  listUnsubscribe: false,
  inDoubt: "resend",
  props: letterhead.extend({
    words: words.nullable(),
    isHonestNo: z.boolean(),
    options: z.array(option).min(1).max(6),
    around,
  }),
  letter: (props) => {
    const say = mailWords(props.locale);
    const kind = props.isHonestNo ? "no" : "yes";
    const ours = { before: [say(`options.words.${kind}`)], after: [say("options.how")] };
    const facts = [
      ...(props.words ? written(props.words, 9_000, say("case.rest")) : []),
      ...props.options.map((each) => {
        const more = [each.words, costWords(props.locale, each), each.why];
        const told = more.filter((text) => text !== null).map((text) => excerpt(text, 600));
        return offer(each.title, told.join("\n"));
      }),
    ];
    return customerLetter(props, {
      preheader: say(`options.preheader.${kind}`),
      blocks: framed(props, ours, facts),
      button: { label: say("options.button"), address: props.statusUrl },
    });
  },
  samples: [
    {
      ...sampleLetterhead,
      words: null,
      isHonestNo: false,
      options: [
        {
          title: "A technician repairs it at your office",
          words: "She brings the part and stays until it prints.",
          ...{ minutes: 90, trips: 0, money: null, why: null },
        },
        {
          title: "The newer model, today",
          words: null,
          ...{ minutes: 20, trips: 1, money: { amountMinor: 4000, currency: "EUR" } },
          why: "It is at our shop in town. It costs more than yours did; we pay all but a part.",
        },
      ],
    },
    {
      ...sampleLetterhead,
      around: {
        before: "Ana, I am sorry that this took so long. I see an honest end to it now.",
        after: "",
      },
      words: "The display has not been made since 2019, and nobody has one left.",
      isHonestNo: true,
      options: [
        {
          title: "Your money back",
          words: null,
          ...{ minutes: 0, trips: 0, money: null, why: null },
        },
      ],
    },
  ],
});
