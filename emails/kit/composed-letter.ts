import type { z } from "zod";
import { mailWords } from "../locales/mail/index.ts";
import { paragraph, written } from "./blocks/words.ts";
import { defineEmail } from "./define-email.ts";
import { words } from "./fields.ts";
import { customerLetter, letterhead } from "./letterhead.ts";

const composed = letterhead.extend({
  /** What a member of staff wrote, as written. */
  body: words,
});

type ComposedKind = "delay" | "problem-fixed";
type Sample = z.input<typeof composed>;

/** A mail that a person composes: a first sentence that says what it is, then their words. */
export function composedLetter<const Kind extends ComposedKind>(
  kind: Kind,
  samples: readonly [Sample, ...Sample[]],
) {
  const named: ComposedKind = kind;
  return defineEmail({
    kind,
    automatic: false,
    listUnsubscribe: false,
    inDoubt: "resend",
    props: composed,
    letter: (props) => {
      const say = mailWords(props.locale);
      return customerLetter(props, {
        preheader: say(`${named}.preheader`),
        blocks: [
          paragraph(say(`${named}.opening`)),
          ...written(props.body, 40_000, say("case.rest")),
        ],
      });
    },
    samples,
  });
}
