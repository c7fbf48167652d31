import { z } from "zod";
import { mailWords } from "../locales/mail/index.ts";
import type { Block } from "./block.ts";
import { button } from "./blocks/facts.ts";
import { paragraph } from "./blocks/words.ts";
import { brand, line } from "./fields.ts";
import type { Letter } from "./letter.ts";

/** What every mail to a member of staff knows. */
export const staffLetterhead = z.strictObject({
  brand,
  name: line(),
  locale: z.string(),
});

type Part = {
  readonly subject: string;
  readonly preheader: string;
  readonly before: readonly Block[];
  readonly button?: { readonly label: string; readonly address: string };
  readonly after?: readonly Block[];
};

/** A letter to a colleague: greeting, what happened, what to press. */
export function staffLetter(head: z.output<typeof staffLetterhead>, part: Part): Letter {
  const say = mailWords(head.locale);
  return {
    locale: head.locale,
    brand: head.brand,
    subject: part.subject,
    preheader: part.preheader,
    blocks: [
      paragraph(say("staff.greeting", { name: head.name })),
      ...part.before,
      ...(part.button ? [button(part.button.label, part.button.address)] : []),
      ...(part.after ?? []),
    ],
    footer: [
      { text: say("staff.footer", { brand: head.brand.name }) },
      { text: head.brand.postalAddress },
      ...(head.brand.legal ? [{ text: head.brand.legal }] : []),
    ],
  };
}
