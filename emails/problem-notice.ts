import { z } from "zod";
import { signature } from "./kit/blocks/signature.ts";
import { paragraph, written } from "./kit/blocks/words.ts";
import { defineEmail } from "./kit/define-email.ts";
import { brand, line, words } from "./kit/fields.ts";
import { sampleLetterhead } from "./kit/sample-letterhead.ts";
import { mailWords } from "./locales/mail/index.ts";

const { customer, owner, locale } = sampleLetterhead;

/**
 * To a customer who is affected by a known problem and has not complained (R24): what is the matter,
 * what we do, whom to answer. There is no case yet, so there is no page.
 */
export const problemNotice = defineEmail({
  kind: "problem-notice",
  automatic: false,
  listUnsubscribe: false,
  inDoubt: "hold",
  props: z.strictObject({
    brand,
    customer: z.strictObject({ name: line() }),
    /** Who looks after the problem, and answers. */
    owner: z.strictObject({ name: line(), role: line(), phone: line(60).nullable() }),
    locale: z.string(),
    /** What staff wrote, as written. */
    body: words,
    isFixed: z.boolean(),
  }),
  letter: (props) => {
    const say = mailWords(props.locale);
    const { brand, owner, isFixed } = props;
    const opening = isFixed ? "problem-notice.opening.fixed" : "problem-notice.opening";
    return {
      locale: props.locale,
      brand,
      subject: say("problem-notice.subject", { brand: brand.name }),
      preheader: say(isFixed ? "problem-notice.preheader.fixed" : "problem-notice.preheader"),
      blocks: [
        paragraph(say("greeting", { name: props.customer.name })),
        paragraph(say(opening)),
        ...written(props.body, 40_000, say("case.rest")),
        paragraph(say("problem-notice.reach", { owner: owner.name })),
        signature({
          closing: say("closing"),
          name: owner.name,
          role: owner.role,
          phone: owner.phone ? { label: say("owner.phone"), number: owner.phone } : null,
          ...{ email: null, reach: null, pictureUrl: null },
        }),
      ],
      footer: [
        { text: say("problem-notice.why") },
        ...(brand.supportPhone
          ? [{ text: say("footer.support", { brand: brand.name, phone: brand.supportPhone }) }]
          : []),
        { text: brand.postalAddress },
      ],
    };
  },
  samples: [
    {
      ...{ brand: sampleLetterhead.brand, customer, locale, isFixed: false },
      owner: { name: owner.name, role: owner.role, phone: owner.phone },
      body: "The seal of some displays hardens with age. We are changing it in each of them, at no cost to you.",
    },
  ],
});
