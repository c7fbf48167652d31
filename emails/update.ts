import { written } from "./kit/blocks/words.ts";
import { defineEmail } from "./kit/define-email.ts";
import { words } from "./kit/fields.ts";
import { customerLetter, letterhead } from "./kit/letterhead.ts";
import { sampleLetterhead, samplePictured } from "./kit/sample-letterhead.ts";
import { mailWords } from "./locales/mail/index.ts";

/** What a member of staff wrote to the customer, as written (R6). */
export const update = defineEmail({
  kind: "update",
  automatic: false,
  listUnsubscribe: false,
  inDoubt: "resend",
  props: letterhead.extend({ body: words }),
  letter: (props) => {
    const say = mailWords(props.locale);
    return customerLetter(props, {
      preheader: say("update.preheader", { owner: props.owner.name }),
      blocks: written(props.body, 40_000, say("case.rest")),
    });
  },
  samples: [
    {
      ...sampleLetterhead,
      body: "The workshop has found a display of the same make. It was tested this morning and **it works**.\n\nWhat happens next:\n\n- We fit it tomorrow.\n- A courier brings it to your door on Friday.\n\nYou can see the [test report](https://status.nordlys.example/report) if you like.",
    },
    { ...sampleLetterhead, isLate: true, body: "The courier has your parcel.\nIt is on its way." },
    { ...samplePictured, body: "Your parcel has arrived with us." },
  ],
});
