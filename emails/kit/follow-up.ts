import { z } from "zod";
import { mailWords } from "../locales/mail/index.ts";
import type { Block } from "./block.ts";
import { paragraph } from "./blocks/words.ts";
import { webUrl } from "./fields.ts";
import type { Letter } from "./letter.ts";
import { customerLetter, letterhead } from "./letterhead.ts";

/** What both follow-ups know (R21). */
export const followUp = letterhead.extend({
  /** A call is planned too; false where there is no number to call. */
  willCall: z.boolean(),
  /** Stops the follow-ups, also as a one-click POST (RFC 8058). */
  unsubscribeUrl: webUrl,
});

type Words = {
  readonly preheader: string;
  readonly blocks: readonly Block[];
  readonly call: string;
  /** What is asked besides. */
  readonly after?: readonly Block[];
};

/** A follow-up asks how it is, and can be stopped. Opening its link answers nothing (R22). */
export function followUpLetter(props: z.output<typeof followUp>, words: Words): Letter {
  const say = mailWords(props.locale);
  return customerLetter(props, {
    preheader: words.preheader,
    blocks: [
      ...words.blocks,
      paragraph(say("follow-up.ask")),
      ...(props.willCall ? [paragraph(words.call)] : []),
      ...(words.after ?? []),
    ],
    button: { label: say("follow-up.button"), address: props.statusUrl },
    footer: [{ text: say("footer.stop"), address: props.unsubscribeUrl }],
  });
}
